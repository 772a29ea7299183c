# shape: rev:ThingShape-position
# why: the list begins at 1
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <success-factor/patience> rev:position 1 .
} } ;
INSERT DATA { GRAPH <../graph/programme> {
    <success-factor/patience> rev:position 0 .
} }
