using System.Text.Json;
using Wargame.Cli.Output;
using Wargame.Review.Exports;
using Wargame.Review.Maps;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Cli.Model;

/// <summary>All that a model holds as one JSON document. A key is always there; null or an empty list says that there is nothing.</summary>
internal static partial class ModelJson
{
    public static string Of(ScenarioDefinition scenario, string profile, CausalMap map) => JsonText.Document(json =>
    {
        var world = scenario.World;
        json.WriteString("scenario", scenario.Id);
        json.WriteString("title", scenario.Title);
        json.WriteString("hash", scenario.Hash);
        json.WriteString("profile", profile);
        json.WriteNumber("turns", world.Turns);
        json.WriteWords("stages", world.Stages);
        List(json, "profiles", world.Profiles, Profile);
        List(json, "entities", world.Entities, Entity);
        List(json, "variables", world.Variables, Variable);
        List(json, "coefficients", world.Coefficients, Coefficient);
        List(json, "rules", world.Rules, Rule);
        List(json, "instruments", world.Instruments, Instrument);
        json.WriteStartObject("mechanics");
        Mechanics(json, world.Mechanics);
        json.WriteEndObject();
        List(json, "injects", world.Injects, Inject);
        List(json, "crises", world.Crises, Crisis);
        List(json, "ladders", world.Ladders, Ladder);
        List(json, "cards", world.Cards, Card);
        List(json, "indicators", world.Indicators, Indicator);
        List(json, "mechanisms", world.CausalMechanisms, (writer, mechanism) => Mechanism(writer, mechanism, world));
        List(json, "edges", map.Edges, Edge);
    });

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Profile(Utf8JsonWriter json, ProfileDefinition profile)
    {
        json.WriteString("id", profile.Id);
        json.WriteString("name", profile.Name);
        json.WriteString("about", profile.About);
        Citation(json, profile.Citation, profile.At);
    }

    private static void Entity(Utf8JsonWriter json, EntityDefinition entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("kind", Words.Of(entity.Kind));
        json.WriteString("name", entity.Name);
        json.WriteWords("tags", entity.Tags);
        json.WriteStartObject("relations");
        foreach (var (relation, others) in entity.Relations)
            json.WriteWords(relation, others);
        json.WriteEndObject();
        json.WriteStartObject("start");
        foreach (var (variable, value) in entity.Start)
            json.WriteFigure(variable, Figures.Plain(value));
        json.WriteEndObject();
        json.WriteString("at", Words.Place(entity.At));
    }

    private static void Variable(Utf8JsonWriter json, VariableDefinition variable)
    {
        json.WriteString("id", variable.Id);
        json.WriteString("name", variable.Name);
        json.WriteString("about", variable.About);
        json.WriteWords("of", variable.Of.Select(Words.Of));
        json.WriteString("tag", variable.Tag);
        json.WriteString("kind", Words.Of(variable.Kind));
        json.WriteString("unit", variable.Unit.Symbol);
        json.WriteString("stage", variable.Stage);
        json.WriteFigure("start", Figures.Plain(variable.Start));
        json.WriteFigure("minimum", Figures.Plain(variable.Minimum));
        json.WriteFigure("maximum", Figures.Plain(variable.Maximum));
        json.WriteFigure("drift", Figures.Plain(variable.Drift));
        json.WriteFigure("natural_shift", Figures.Plain(variable.NaturalShift));
        json.WriteString("natural", variable.Natural?.Text);
        json.WriteString("good", Words.Of(variable.Good));
        json.WriteString("seen_by", Words.Of(variable.SeenBy));
        Citation(json, variable.Citation, variable.At);
    }

    private static void Coefficient(Utf8JsonWriter json, CoefficientDefinition coefficient)
    {
        json.WriteString("id", coefficient.Id);
        json.WriteFigure("value", Figures.Plain(coefficient.Value));
        json.WriteString("unit", coefficient.Unit.Symbol);
        json.WriteFigure("minimum", Figures.Plain(coefficient.Minimum));
        json.WriteFigure("maximum", Figures.Plain(coefficient.Maximum));
        json.WriteStartObject("profiles");
        foreach (var (profile, value) in coefficient.Profiles)
            json.WriteFigure(profile, Figures.Plain(value));
        json.WriteEndObject();
        json.WriteString("note", coefficient.Note);
        json.WriteFigure("declared", Figures.Plain(coefficient.Adjusted?.Declared ?? coefficient.Value));
        json.WriteString("adjusted", coefficient.Adjusted?.Because);
        Citation(json, coefficient.Citation, coefficient.At);
    }

    private static void Rule(Utf8JsonWriter json, RuleDefinition rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("origin", rule.Origin == RuleOrigin.Rule ? "law" : Words.Of(rule.Origin));
        json.WriteString("of", rule.Origin == RuleOrigin.Rule ? null : rule.OriginId);
        json.WriteString("because", rule.Because);
        json.WriteString("cause", rule.Cause);
        json.WriteWords("for", rule.Bindings.Select(RuleText.Of));
        json.WriteStartObject("let");
        foreach (var let in rule.Lets)
            json.WriteString(let.Name, let.Value.Text);
        json.WriteEndObject();
        json.WriteString("when", rule.When?.Text);
        List(json, "changes", rule.Changes, (writer, change) =>
        {
            writer.WriteString("variable", RuleText.TargetOf(change));
            writer.WriteString("amount", change.Amount.Text);
        });
        List(json, "transfers", rule.Transfers, (writer, transfer) =>
        {
            writer.WriteString("from", RuleText.FromOf(transfer));
            writer.WriteString("to", RuleText.ToOf(transfer));
            writer.WriteString("amount", transfer.Amount.Text);
        });
        Numbers(json, "mechanisms", rule.Mechanisms);
        Citation(json, rule.Citation, rule.At);
    }

    private static void Mechanism(Utf8JsonWriter json, MechanismDefinition mechanism, WorldDefinition world)
    {
        json.WriteNumber("number", mechanism.Number);
        json.WriteString("text", mechanism.Text);
        json.WriteWords("rules", Carriers.Rules(world, mechanism.Number));
        json.WriteWords("crises", Carriers.Crises(world, mechanism.Number));
        json.WriteWords("ladders", Carriers.Ladders(world, mechanism.Number));
        json.WriteWords("cards", Carriers.Cards(world, mechanism.Number));
        Citation(json, mechanism.Citation, mechanism.At);
    }

    private static void Edge(Utf8JsonWriter json, CausalEdge edge)
    {
        json.WriteString("from", edge.From.Id);
        json.WriteString("from_kind", Words.Of(edge.From.Kind));
        json.WriteString("to", edge.To.Id);
        json.WriteString("to_kind", Words.Of(edge.To.Kind));
        json.WriteString("sign", SignWord(edge.Sign));
        List(json, "causes", edge.Causes, (writer, cause) =>
        {
            writer.WriteString("rule", cause.Id);
            writer.WriteString("sign", SignWord(cause.Sign));
        });
    }

    private static string SignWord(Sign sign) => sign switch
    {
        Sign.More => "+",
        Sign.Less => "-",
        _ => "either",
    };

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void Citation(Utf8JsonWriter json, Citation citation, SourceSpan at)
    {
        json.WriteString("source", citation.Source);
        json.WriteString("grade", Words.Of(citation.Grade));
        json.WriteString("at", Words.Place(at));
    }

    private static string? Text(Formula? formula) => formula?.Text;
}
