import { plainName } from "./columns-of";
import type { Field } from "./plan";

/** What columns are called, as `plainName` writes it: exactly (first in the list first), or with these parts. */
export const FIELD_NAMES: Readonly<Record<Field, { names: readonly string[]; part: RegExp | null }>> = {
  lat: {
    names: names(
      "geometry_lat actiongeo_lat lat latitude latitud latitudine breite breitengrad geo_lat geolat lat_wgs84 latitude_wgs84 decimallatitude",
      "lat_dd latdd y_wgs84 ygcswgs84 y_coord ycoord coord_y point_y широта enlem breedtegraad szerokosc_geograficzna szerokosc 纬度 خط_العرض دائرة_العرض العرض عرض_جغرافیایی y",
    ),
    part: /(^|_)lat(itude|itud)?(_|$)|^y.*wgs_?84|^geom(etry)?_y$|^geo[a-z]*_breite$/,
  },
  lon: {
    names: names(
      "geometry_lon actiongeo_long lon lng long longitude longitud longitudine lange langengrad laenge laengengrad geo_lon geolon geo_lng",
      "lon_wgs84 longitude_wgs84 decimallongitude lon_dd x_wgs84 xgcswgs84 x_coord xcoord coord_x point_x долгота довгота خط_الطول الطول طول_جغرافیایی",
      "boylam lengtegraad długosc_geograficzna długosc 经度 x",
    ),
    part: /(^|_)(lon|lng|longitude|longitud)(_|$)|^x.*wgs_?84|^geom(etry)?_x$|^geo[a-z]*_lae?nge$/,
  },
  date: {
    names: names(
      "time_begin event_date eventdate date_of_event incident_date date_start start_date startdate date_begin begin_date date datum",
      "fecha data дата tarih jour_date date_occurred date_occ occurred occurred_on sqldate fromdate date_from from_date dateofincident datum_von beginn begin start from von",
      "when datetime date_time time timestamp zeit التاريخ تاريخ تاریخ",
    ),
    part: /(^|_)(date|datum|data|dato|fecha|дата|tarihi?)(_|$)|date$|^date|datum$|^when_/,
  },
  end: {
    names: names(
      "time_end date_end end_date enddate end event_end date_to datum_bis enddatum ende fecha_fin date_fin fin finish",
      "until to_date todate stop",
    ),
    part: /(^|_)(end|ende|fin)_?(date|datum|time)|date_?end$/,
  },
  year: {
    names: names("year iyear jahr ujahr annee an ano anno год yil yr event_year السنة سنة العام سال"),
    part: /(^|_|event|incident|accident|crash|crime)(year|jahr)$/,
  },
  month: {
    names: names("month mo imonth monat umonat mois mes mese месяц ay event_month الشهر شهر ماه"),
    part: /(^|_|event|incident|accident|crash|crime)(month|monat)$/,
  },
  day: {
    names: names("day dy iday tag dia jour giorno день gun event_day day_of_month اليوم يوم روز"),
    part: /(^|_|event|incident|accident|crash|crime)day$/,
  },
  endYear: {
    names: names("end_year year_end endyear endyr to_year year_to last_year jahr_bis annee_fin"),
    part: null,
  },
  endMonth: { names: names("end_month month_end endmonth endmon to_month month_to last_month"), part: null },
  endDay: { names: names("end_day day_end endday to_day day_to last_day"), part: null },
  place: {
    names: names(
      "actiongeo_fullname location place place_name placename city town settlement village locality site ort ortschaft stadt lieu ville",
      "lugar localidad ciudad luogo citta место город населенныи_пункт місто المكان الموقع المدينة مكان شهر محل municipality municipio gemeinde commune comune plaats miejscowosc ilce address adresse strasse name",
    ),
    part: /(^|_)(location|place|city|town|ort|lieu|lugar)(_name)?$/,
  },
  admin1: {
    names: names(
      "admin1 adm1 admin_1 adm_1 admin1_name adm1_name adm1_en province provstate region state governorate oblast",
      "bundesland departement departamento provincia county область المحافظة الولاية ولایت استان",
    ),
    part: /^adm(in)?_?1/,
  },
  country: {
    names: names(
      "country country_name countryname country_txt land pais pays paese страна країна الدولة البلد کشور ulke staat nation adm0_name admin0 iso3",
    ),
    part: /(^|_)country(_name)?$/,
  },
  type: {
    names: names(
      "event_type eventtype type_of_event incident_type attack_type attacktype category type kategorie typ art tipo тип",
      "categoria categorie class kind ereignis event النوع نوع_الحدث نوع",
    ),
    part: /(event|incident|crime|primary|attack|violence|crash|accident|conflict|disaster|hazard|offen[cs]e)_?(type|category)$/,
  },
  subtype: {
    names: names(
      "sub_event_type subevent_type event_subtype subtype sub_type subcategory subkategorie sous_type",
    ),
    part: /^sub_?(event|cat|typ)/,
  },
  actor1: {
    names: names(
      "actor1 actor_1 actor perpetrator perpetrators attacker group group_name gname side_a armed_group organisation",
      "organization suspect taeter tater auteur grupo gruppe исполнитель",
    ),
    part: /(^|_)(actor|perpetrator|attacker)(_group)?_?1?(_name)?$/,
  },
  actor2: {
    names: names(
      "actor2 actor_2 target target_name target1 victim victim_type side_b ziel cible objetivo opfer",
    ),
    part: /(^|_)(actor_?2|target(_type)?(_1)?)(_name)?$/,
  },
  source: {
    names: names(
      "source sources source_name quelle quellen fuente fuentes fonte источник джерело المصدر منبع publisher newspaper media",
    ),
    part: /(^|_)source(_name)?s?$/,
  },
  killed: {
    names: names(
      "fatalities killed deaths dead ndeath ndeaths best fatality fatalities_best bd_best deaths_total total_deaths number_killed num_killed",
      "no_killed nkill kia tote getotete toetungen muertos fallecidos morts tues deces morti погибло убито погибшие погибших убитые убитых число_погибших загинуло загиблі القتلى قتلى عدد_القتلى کشته کشته_شدگان olu people_killed mortos obitos doden zabici",
    ),
    part: /(^|_)(killed|fatal_injuries|fatalit(y|ies)|deaths|dead|tote|getotete|muertos|fallecidos|morts|tues|deces|mortos|погибших|убитых|загиблих)(_|$)/,
  },
  killedLow: {
    names: names(
      "fatalities_low bd_low killed_low deaths_low low fatalities_min killed_min deaths_min low_est min_killed",
    ),
    part: /(killed|fatalities|deaths|dead).*(low|min)|(low|min).*(killed|fatalities|deaths|dead)/,
  },
  killedHigh: {
    names: names(
      "fatalities_high bd_high killed_high deaths_high high fatalities_max killed_max deaths_max high_est max_killed",
    ),
    part: /(killed|fatalities|deaths|dead).*(high|max)|(high|max).*(killed|fatalities|deaths|dead)/,
  },
  wounded: {
    names: names(
      "wounded injured injuries number_injured nwound verletzte verwundete heridos blesses feriti раненые ранено раненых поранено поранені الجرحى جرحى عدد_الجرحى المصابون زخمی زخمیان مجروحین people_injured feridos gewonden ranni yaralı",
    ),
    part: /(^|_)(wounded|injured|injuries|verletzte|verwundete|heridos|blesses|feridos|раненых|поранених)(_|$)/,
  },
  key: {
    names: names(
      "event_id eventid event_id_cnty incident_id id uid uuid guid objectid object_id fid feature_id dis_no disno key code nr no",
    ),
    part: /(^|_)(event|incident|gtd|case)_?id(_|$)/,
  },
};

function names(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" ").map(plainName));
}
