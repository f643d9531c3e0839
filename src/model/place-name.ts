interface Named {
  name: string;
  lat: number | null;
  lon: number | null;
  admin1: string | null;
  country: string | null;
}

/** What a place is called where the file gives no name: its province or country, else where it lies. */
export function placeName({ name, lat, lon, admin1, country }: Named): string {
  if (name !== "") return name;
  const point = lat === null || lon === null ? "" : `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  return admin1 ?? country ?? point;
}
