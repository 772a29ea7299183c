# shape: rev:CountryShape
# why: the country is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/ZZ> a rev:Territory .
} }
