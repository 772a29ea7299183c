# shape: rev:GeometryShape-asWKT
# why: the centre has no coordinates any more
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001/centre> geo:asWKT "POINT(-5.1 48.1)"^^geo:wktLiteral .
} }
