# shape: rev:SolutionShape-answersNeed
# why: one of the needs is no need any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/phare> a rev:Need .
} }
