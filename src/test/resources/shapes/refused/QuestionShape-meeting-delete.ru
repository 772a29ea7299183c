# shape: rev:QuestionShape-meeting
# why: the question is asked in no meeting any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <question/1-1> rev:meeting <meeting-format/1> .
} }
