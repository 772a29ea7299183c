# shape: rev:CoveringShape
# why: a solution does not cover a territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:covers <territory/99> .
} }
