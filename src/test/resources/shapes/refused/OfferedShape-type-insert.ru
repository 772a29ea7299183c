# shape: rev:OfferedShape
# why: a solution is not offered
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:offeredBy <actor/fondation-des-phares> .
} }
