# shape: rev:CoveringShape
# why: what covers a territory says no more that it is an actor
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/amicale-des-gardiens> a rev:Actor .
} }
