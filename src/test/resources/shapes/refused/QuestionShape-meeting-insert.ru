# shape: rev:QuestionShape-meeting
# why: a second meeting, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <question/1-1> rev:meeting <meeting-format/9> .
} }
