# shape: rev:MeetingShape-minimumParticipants
# why: the number is a word
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <meeting-format/1> rev:minimumParticipants "beaucoup" .
} }
