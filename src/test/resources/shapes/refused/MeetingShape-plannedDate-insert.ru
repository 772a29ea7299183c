# shape: rev:MeetingShape-plannedDate
# why: the date is a text
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <meeting-format/1> rev:plannedDate "au printemps" .
} }
