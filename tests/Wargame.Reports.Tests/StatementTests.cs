using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Wargame.Reports.Statements;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Tests;

/// <summary>Statements that a learning record store takes, by the rules of xAPI 1.0.3.</summary>
public class StatementTests
{
    /// <summary>Written from part two of the specification: what a statement must have, may have, and may not.</summary>
    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "array",
          "items": { "$ref": "#/$defs/statement" },
          "$defs": {
            "uuid": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
            "iri": { "type": "string", "pattern": "^[a-z][a-z0-9+.-]*://[^\\s]+$" },
            "languages": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }, "additionalProperties": { "type": "string" } },
            "account": { "type": "object", "required": ["homePage", "name"], "additionalProperties": false, "properties": { "homePage": { "$ref": "#/$defs/iri" }, "name": { "type": "string", "minLength": 1 } } },
            "agent": { "type": "object", "required": ["account"], "additionalProperties": false, "properties": { "objectType": { "const": "Agent" }, "account": { "$ref": "#/$defs/account" } } },
            "group": { "type": "object", "required": ["objectType", "account"], "additionalProperties": false, "properties": { "objectType": { "const": "Group" }, "name": { "type": "string" }, "account": { "$ref": "#/$defs/account" } } },
            "activity": { "type": "object", "required": ["id"], "additionalProperties": false, "properties": { "objectType": { "const": "Activity" }, "id": { "$ref": "#/$defs/iri" },
              "definition": { "type": "object", "additionalProperties": false, "properties": { "type": { "$ref": "#/$defs/iri" }, "name": { "$ref": "#/$defs/languages" } } } } },
            "reference": { "type": "object", "required": ["objectType", "id"], "additionalProperties": false, "properties": { "objectType": { "const": "StatementRef" }, "id": { "$ref": "#/$defs/uuid" } } },
            "duration": { "type": "string", "pattern": "^P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?$" },
            "statement": {
              "type": "object", "required": ["id", "actor", "verb", "object", "timestamp"], "additionalProperties": false,
              "if": { "properties": { "object": { "required": ["objectType"], "properties": { "objectType": { "const": "StatementRef" } } } } },
              "then": { "properties": { "context": { "not": { "anyOf": [{ "required": ["platform"] }, { "required": ["revision"] }] } } } },
              "else": { "properties": { "verb": { "not": { "properties": { "id": { "const": "http://adlnet.gov/expapi/verbs/voided" } } } } } },
              "properties": {
                "id": { "$ref": "#/$defs/uuid" },
                "actor": { "oneOf": [{ "$ref": "#/$defs/agent" }, { "$ref": "#/$defs/group" }] },
                "verb": { "type": "object", "required": ["id"], "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/iri" }, "display": { "$ref": "#/$defs/languages" } } },
                "object": { "oneOf": [{ "$ref": "#/$defs/activity" }, { "$ref": "#/$defs/reference" }] },
                "result": { "type": "object", "additionalProperties": false, "properties": {
                  "score": { "type": "object", "additionalProperties": false, "properties": { "scaled": { "type": "number", "minimum": -1, "maximum": 1 }, "raw": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" } } },
                  "completion": { "type": "boolean" }, "response": { "type": "string" }, "duration": { "$ref": "#/$defs/duration" } } },
                "context": { "type": "object", "required": ["registration"], "additionalProperties": false, "properties": {
                  "registration": { "$ref": "#/$defs/uuid" }, "team": { "$ref": "#/$defs/group" }, "platform": { "type": "string" }, "revision": { "type": "string" }, "language": { "type": "string" },
                  "contextActivities": { "type": "object", "additionalProperties": false, "properties": {
                    "parent": { "type": "array", "items": { "$ref": "#/$defs/activity" } }, "category": { "type": "array", "items": { "$ref": "#/$defs/activity" } } } },
                  "extensions": { "type": "object", "propertyNames": { "$ref": "#/$defs/iri" } } } },
                "timestamp": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }
              }
            }
          }
        }
        """;

    private static readonly JsonSchema Specification = JsonSchema.FromText(Schema);

    [Theory]
    [InlineData("full")]
    [InlineData("bolivia")]
    public void Every_statement_keeps_to_the_specification(string edition)
    {
        using var statements = JsonDocument.Parse(StatementSet.Write(PlayedSession.Played, Edition.Read(edition), PlayedSession.Home));

        Assert.True(statements.RootElement.GetArrayLength() > 5);
        KeepsToIt(statements.RootElement);
    }

    [Fact]
    public void A_rating_that_no_longer_stands_is_in_no_file_and_voided_where_it_was_sent()
    {
        var played = PlayedSession.Played;
        var head = played.Events.Length;
        var after = Recording.Of(PlayedSession.Rules, [.. played.Events, new ObservationWithdrawn(new(played.Events[^1].At, "w", new Issuer.Watcher("evaluator")), "o1")]);
        var lost = Assert.Single(Ids(played).Except(Ids(after)));

        var waiting = Outgoing.Of(after, PlayedSession.Home, new(0, head, head)).Waiting.ToList();
        using var statements = JsonDocument.Parse($"[{string.Join(',', waiting.Select(one => one.Json))}]");
        KeepsToIt(statements.RootElement);
        Assert.Equal((lost, head + 1L), (statements.RootElement[0].GetProperty("object").GetProperty("id").GetString(), Assert.Single(waiting).Version));

        // Nothing was sent, or somebody else sent it: then there is nothing to take back.
        Assert.Equal(Ids(after), Outgoing.Of(after, PlayedSession.Home, default).All.Select(one => (string?)JsonNode.Parse(one.Json)!["id"]));
        Assert.Empty(Outgoing.Of(after, PlayedSession.Home, new(head, head, head)).All);
    }

    private static void KeepsToIt(JsonElement statements)
    {
        var result = Specification.Evaluate(statements, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join("\n", (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void The_schema_refuses_what_the_specification_forbids()
    {
        foreach (var wrong in (string[])["\"id\"", "\"timestamp\"", "\"homePage\"", "\"registration\""])
        {
            var text = StatementSet.Of(PlayedSession.Played, new Edition.Full(), PlayedSession.Home).ToJsonString().Replace(wrong, "\"left-out\"", StringComparison.Ordinal);
            using var statements = JsonDocument.Parse(text);
            Assert.False(Specification.Evaluate(statements.RootElement).IsValid, $"without {wrong}");
        }
    }

    [Fact]
    public void People_are_pseudonyms_at_the_servers_address_and_nothing_that_they_wrote_is_in_it()
    {
        var statements = StatementSet.Of(PlayedSession.Played, new Edition.Full(), PlayedSession.Home);
        var text = statements.ToJsonString();

        Assert.DoesNotContain("Ana", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mbox", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Talk to us", text, StringComparison.Ordinal);
        Assert.Contains(statements, one => Account(one!) is ("http://room.example:5080", PlayedSession.Minister));
    }

    [Fact]
    public void A_statement_keeps_its_id_and_no_two_share_one()
    {
        var ids = Ids(PlayedSession.Played);

        Assert.Equal(ids, Ids(PlayedSession.Played));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Whoever_played_to_the_end_completed_it_with_the_teams_score()
    {
        var ends = StatementSet.Of(PlayedSession.Played, new Edition.Full(), PlayedSession.Home)
            .Where(one => (string?)one!["verb"]!["id"] == "http://adlnet.gov/expapi/verbs/completed").ToList();

        Assert.Equal(2, ends.Count);
        Assert.All(ends, one => Assert.InRange((double)one!["result"]!["score"]!["scaled"]!, 0, 1));
    }

    private static (string?, string?) Account(JsonNode statement) =>
        ((string?)statement["actor"]!["account"]!["homePage"], (string?)statement["actor"]!["account"]!["name"]);

    private static List<string?> Ids(Recording recording) =>
        [.. StatementSet.Of(recording, new Edition.Full(), PlayedSession.Home).Select(one => (string?)one!["id"])];
}
