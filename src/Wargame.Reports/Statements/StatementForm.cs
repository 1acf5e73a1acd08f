using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using Wargame.Reports.Grades;
using Wargame.Reports.People;
using Wargame.Reports.Tables;
using Wargame.Sessions;

namespace Wargame.Reports.Statements;

/// <summary>The form of a session's statements (xAPI 1.0.3, part two).</summary>
/// <param name="recording">The session.</param>
/// <param name="home">The server's address: where its pseudonyms are known, and what the addresses of its things begin with.</param>
internal sealed class StatementForm(Recording recording, Uri home)
{
    private const string English = "en";
    private const string Platform = "Wargame";
    private const double FullScore = 100;
    private readonly string _home = home.ToString().TrimEnd('/');
    private readonly string _session = recording.End.SessionId;

    /// <summary>That a person did something.</summary>
    public JsonObject Deed(Doing doing, Deed deed) => Statement(
        Event(doing.Version), Agent(doing.Seat.Id), deed.Verb,
        deed.Kind == "session" ? Session() : Activity($"sessions/{Escaped(_session)}/{deed.Kind}/{Escaped(deed.Thing)}", deed.Kind, deed.Name),
        Result(deed), doing.Happened.At, doing.Turn, doing.Phase.Word(), doing.Seat.Actor);

    /// <summary>That a team was rated.</summary>
    public JsonObject Rating(long version, Observation made) => Statement(
        Event(version), Group(made.Actor), Verb.Scored, Activity($"tasks/{Escaped(made.Task)}", "task", made.Task),
        new JsonObject { ["score"] = Score(Worth.Of(made.Rating)), ["response"] = made.Rating.Word() }, made.At, made.Turn, made.Phase.Word(), made.Actor);

    /// <summary>That a rating no longer stands. A program says so, since the rating's evaluator has no account; only what points at a thing has a platform and a revision.</summary>
    public JsonObject Void(long version, Ending over) => new()
    {
        ["id"] = Identity($"{_session}/void/{Event(version)}"),
        ["actor"] = Agent(Platform),
        ["verb"] = Named(Verb.Voided),
        ["object"] = new JsonObject { ["objectType"] = "StatementRef", ["id"] = Identity($"{_session}/{Event(version)}") },
        ["context"] = new JsonObject { ["registration"] = Identity(_session) },
        ["timestamp"] = Spelling.Moment(over.At.UtcDateTime),
    };

    /// <summary>That a person came to the end of the session.</summary>
    public JsonObject End(DateTimeOffset at, Participation one, int? score)
    {
        var result = new JsonObject { ["completion"] = true };
        if (at > one.JoinedAt)
            result["duration"] = XmlConvert.ToString(at - one.JoinedAt);
        if (score is { } reached)
            result["score"] = Score(reached);
        return Statement($"end/{one.Seat}", Agent(one.Seat), Verb.Completed, Session(), result, at, recording.Played.Turn, Phase.HotWash.Word(), one.Actor);
    }

    private static string Event(long version) => FormattableString.Invariant($"event/{version}");

    private JsonObject Statement(string name, JsonObject actor, Verb verb, JsonObject thing, JsonObject? result, DateTimeOffset at, int turn, string phase, string team)
    {
        var statement = new JsonObject
        {
            ["id"] = Identity($"{_session}/{name}"),
            ["actor"] = actor,
            ["verb"] = Named(verb),
            ["object"] = thing,
            ["context"] = Context(turn, phase, team),
            ["timestamp"] = Spelling.Moment(at.UtcDateTime),
        };
        if (result is not null)
            statement["result"] = result;
        return statement;
    }

    private JsonObject Context(int turn, string phase, string team) => new()
    {
        ["registration"] = Identity(_session),
        ["platform"] = Platform,
        ["revision"] = recording.Rules.Scenario.Hash,
        ["language"] = English,
        ["team"] = Group(team),
        ["contextActivities"] = new JsonObject
        {
            ["parent"] = new JsonArray(Session()),
            ["category"] = new JsonArray(Activity($"scenarios/{Escaped(recording.Rules.Scenario.Id)}", "scenario", recording.Rules.Scenario.Title)),
        },
        ["extensions"] = new JsonObject { [$"{_home}/xapi/extensions/turn"] = turn, [$"{_home}/xapi/extensions/phase"] = phase },
    };

    private static JsonObject? Result(Deed deed)
    {
        if (deed.Response is null && deed.Took is null)
            return null;
        var result = new JsonObject();
        if (deed.Response is { } response)
            result["response"] = response;
        if (deed.Took is { } took)
            result["duration"] = XmlConvert.ToString(took);
        return result;
    }

    private static JsonObject Named(Verb verb) => new() { ["id"] = verb.Id, ["display"] = In(verb.Display) };

    private JsonObject Agent(string seat) => new()
    {
        ["objectType"] = "Agent", ["account"] = new JsonObject { ["homePage"] = _home, ["name"] = seat },
    };

    private JsonObject Group(string actor) => new()
    {
        ["objectType"] = "Group", ["name"] = recording.Rules.Entity(actor)?.Name ?? actor, ["account"] = new JsonObject { ["homePage"] = _home, ["name"] = $"{_session}/{actor}" },
    };

    private JsonObject Session() => new()
    {
        ["objectType"] = "Activity",
        ["id"] = $"{_home}/xapi/sessions/{Escaped(_session)}",
        ["definition"] = new JsonObject { ["type"] = "http://adlnet.gov/expapi/activities/simulation", ["name"] = In(recording.Rules.Scenario.Title) },
    };

    private JsonObject Activity(string path, string kind, string name) => new()
    {
        ["objectType"] = "Activity",
        ["id"] = $"{_home}/xapi/{path}",
        ["definition"] = new JsonObject { ["type"] = $"{_home}/xapi/activity-types/{kind}", ["name"] = In(name) },
    };

    private static JsonObject In(string text) => new() { [English] = text };

    private static JsonObject Score(double points) => new() { ["scaled"] = points / FullScore, ["raw"] = points, ["min"] = 0, ["max"] = FullScore };

    private static string Escaped(string part) => Uri.EscapeDataString(part);

    /// <summary>The same id for the same thing, in the form of an RFC 4122 name-based one.</summary>
    private static string Identity(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"wargame/{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
