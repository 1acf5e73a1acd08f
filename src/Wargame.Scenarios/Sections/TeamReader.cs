using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>teams</c>.</summary>
/// <param name="reading">What all readers share.</param>
/// <param name="scenario">The keys of <c>scenario.yaml</c>.</param>
/// <param name="folder">The scenario's folder.</param>
/// <param name="texts">Where briefs come from.</param>
/// <param name="translation">Gives briefs another language; null for English.</param>
internal sealed partial class TeamReader(Reading reading, Fields scenario, string folder, SourceReader texts, Translation? translation)
{
    private static readonly ImmutableArray<string> Shapes = [.. WordForms.Shape.Words.Select(shape => shape.Word)];

    public ImmutableArray<TeamDefinition> Read()
    {
        var teams = ImmutableArray.CreateBuilder<TeamDefinition>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var node in scenario.List("teams"))
        {
            if (Fields.Of(node, TeamFormats.Team, reading.Bag) is not { } fields)
                continue;
            var actor = reading.Actor(fields, "actor");
            if (actor is not null && !first.TryAdd(actor.Id, fields.AtOf("actor")))
            {
                reading.Bag.Report(DiagnosticCatalogue.Meaning.TwiceForActor, fields.AtOf("actor"), $"\"{actor.Id}\" has a team already", $"first at {first[actor.Id]}", Mend.WithoutItem());
                actor = null;
            }
            var brief = Brief(fields);
            var seats = new TeamSeats(fields, reading.Bag).Read();
            teams.Add(new TeamDefinition(
                actor?.Id ?? "", brief, seats.Titles, seats.SignOff, TeamNumbers.Read(fields, actor, reading), Colour(fields), Shape(fields), fields.AtOf("actor"))
            {
                Roles = seats.Roles,
                Rights = seats.Rights,
            });
        }
        return teams.ToImmutable();
    }

    private string Brief(Fields fields)
    {
        if (fields.Text("brief") is not { } path)
            return "";
        if (ScenarioPaths.Resolve(folder, path) is { } resolved)
            return texts.Read(translation?.Brief(resolved) ?? resolved, fields.AtOf("brief"), DiagnosticCatalogue.Files.Missing)?.Text ?? "";
        reading.Bag.Report(DiagnosticCatalogue.Files.Outside, fields.AtOf("brief"), $"\"{Values.Shorten(path)}\" is not a file of the scenarios", "such as briefs/bolivia.md", texts.Portable(folder, path));
        return "";
    }

    private string Colour(Fields fields)
    {
        if (fields.Text("colour") is not { } colour)
            return "";
        if (!Hex().IsMatch(colour))
            reading.Bag.Report(DiagnosticCatalogue.Structure.Malformed, fields.AtOf("colour"), $"\"{Values.Shorten(colour)}\" is not a colour", "such as \"#b65a12\", in quotes", Meant.Colour(colour));
        return colour;
    }

    private string Shape(Fields fields)
    {
        if (fields.Text("shape") is not { } shape || Shapes.Contains(shape))
            return fields.Text("shape") ?? "";
        reading.Bag.Report(DiagnosticCatalogue.Structure.UnknownWord, fields.AtOf("shape"), $"unknown shape \"{Values.Shorten(shape)}\"", $"one of {string.Join(", ", Shapes)}", Mend.Nearest(shape, Shapes));
        return shape;
    }

    [GeneratedRegex(@"\A" + TeamFormats.Colour + @"\z")]
    private static partial Regex Hex();
}
