# shape: rev:GeometryShape-asWKT
# why: a second serialisation, a plain text
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001/centre> geo:asWKT "POINT(-5.3 48.1)" .
} }
