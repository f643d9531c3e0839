#!/bin/sh
# The three inputs that no npm package has, from Debian 12 packages (as root, once; results are committed):
#   geo/boundaries/claims.geojson      claim lines of Natural Earth, from qgis-common 3.22.16
#   geo/gazetteer/native-names.json    native city names of GeoNames, from libgeonames-common 0.3.0
#   public/basemap/relief.webp         when given the grey hillshade: debian.sh path/to/relief-40-86E-18-50N.webp
# Run `npm ci` here first: names.py reads the city list.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
apt-get install -y --no-install-recommends gdal-bin libgeonames-common python3-numpy python3-pil
mkdir -p "$here/work/debian"
cd "$here/work/debian"
apt-get download qgis-common
dpkg -x qgis-common_*.deb .
rm -f "$here/../boundaries/claims.geojson"
ogr2ogr -f GeoJSON -lco COORDINATE_PRECISION=4 -simplify 0.005 -select name,adm0_left \
  "$here/../boundaries/claims.geojson" usr/share/qgis/resources/data/world_map.gpkg disputed_borders
/usr/bin/python3 "$here/names.py"
if [ $# -gt 0 ]; then /usr/bin/python3 "$here/relief.py" "$1"; fi
