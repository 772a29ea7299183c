# shape: rev:SolutionShape-replication
# why: a solution still spreads this way
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <replication/essaimage> ?property ?value .
} }
