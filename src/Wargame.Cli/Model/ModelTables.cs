using System.Globalization;
using Wargame.Cli.Output;
using Wargame.World.Definition;

namespace Wargame.Cli.Model;

/// <summary>What a model holds, for eyes: a table for each sort of thing, or a list where a table would be wider than the terminal.</summary>
internal sealed class ModelTables(WorldDefinition world, string profile, Terminal terminal)
{
    public void Write()
    {
        Section("Belief profiles", world.Profiles, ["profile", "name", "about", "source", "grade", "at"], belief =>
            [belief.Id, belief.Name, belief.About, .. Cited(belief.Citation, belief.At)]);
        Section("Entities", world.Entities, ["entity", "kind", "name", "tags", "relations", "at"], entity =>
            [entity.Id, Words.Of(entity.Kind), entity.Name, string.Join(' ', entity.Tags),
                string.Join("; ", entity.Relations.Select(relation => $"{relation.Key} {string.Join(' ', relation.Value)}")), Words.Place(entity.At)]);
        Section("Variables", world.Variables, ["variable", "name", "of", "kind", "unit", "stage", "source", "grade", "at"], variable =>
            [variable.Id, variable.Name, string.Join(' ', variable.Of.Select(Words.Of)) + (variable.Tag is null ? "" : $" tagged {variable.Tag}"),
                Words.Of(variable.Kind), variable.Unit.Symbol, variable.Stage, .. Cited(variable.Citation, variable.At)]);
        Section($"Coefficients (profile {profile})", world.Coefficients, ["coefficient", ">value", "unit", ">from", ">to", "other profiles", "adjusted here", "source", "grade", "at"], Coefficient);
        Section("Rules", world.Rules, ["rule", "belongs to", "moves", "because", "mechanisms", "source", "grade", "at"], rule =>
            [rule.Id, RuleText.Belongs(rule), RuleText.Moves(rule), rule.Because, string.Join(' ', rule.Mechanisms), .. Cited(rule.Citation, rule.At)]);
        Section("Instruments", world.Instruments, ["instrument", "by", "target", "cost each turn", "modes", ">lag", ">turns", "source", "grade", "at"], Instrument);
        Section("Injects", world.Injects, ["inject", "title", "comes", "source", "grade", "at"], inject =>
            [inject.Id, inject.Title, Comes(inject), .. Cited(inject.Citation, inject.At)]);
        Section("Crises", world.Crises, ["crisis", "name", "breaks out", "ends", "mechanisms", "source", "grade", "at"], crisis =>
            [crisis.Id, crisis.Name, $"{(crisis.Hazard is { } hazard ? $"with chance {hazard.Text} " : "")}when {crisis.OnWhen.Text}",
                crisis.OffWhen is { } off ? $"when {off.Text}" : "after one turn", string.Join(' ', crisis.Mechanisms), .. Cited(crisis.Citation, crisis.At)]);
        Section("Ladders", world.Ladders, ["ladder", "holds", "rungs", "source", "grade", "at"], ladder =>
            [ladder.Id, $"{ladder.Entity}.{ladder.Variable}", string.Join(", ", ladder.Rungs.Select(rung => rung.Name)), .. Cited(ladder.Citation, ladder.At)]);
        Section("Cards", world.Cards, ["card", "asks", "title", "options", "source", "grade", "at"], card =>
            [card.Id, card.Actor, card.Title, string.Join(", ", card.Options.Select(option => option.Id == card.Default ? $"{option.Id} (default)" : option.Id)), .. Cited(card.Citation, card.At)]);
        Section("Mechanisms", world.CausalMechanisms, [">no", "what is claimed", "carried by", "source", "grade", "at"], mechanism =>
            [Number(mechanism.Number), mechanism.Text, CarriersOf(mechanism.Number), .. Cited(mechanism.Citation, mechanism.At)]);
    }

    private void Section<T>(string title, IReadOnlyCollection<T> items, string[] heads, Func<T, IEnumerable<string>> row)
    {
        if (items.Count == 0)
            return;
        terminal.Heading(FormattableString.Invariant($"{title}: {items.Count}"));
        terminal.Write(heads, [.. items.Select(item => row(item).ToArray())]);
    }

    private IEnumerable<string> Coefficient(CoefficientDefinition coefficient)
    {
        var value = coefficient.Profiles.GetValueOrDefault(profile, coefficient.Value);
        var others = coefficient.Profiles.Where(other => other.Key != profile).Select(other => $"{other.Key} {Figures.Brief(other.Value)}");
        return [coefficient.Id, Figures.Brief(value), coefficient.Unit.Symbol, Figures.Brief(coefficient.Minimum), Figures.Brief(coefficient.Maximum),
            string.Join(", ", others), coefficient.Adjusted is { } adjusted ? $"from {Figures.Brief(adjusted.Declared)}: {adjusted.Because}" : "", .. Cited(coefficient.Citation, coefficient.At)];
    }

    private static IEnumerable<string> Instrument(InstrumentDefinition instrument) =>
        [instrument.Id, string.Join(' ', instrument.By.Concat(instrument.ByTags.Select(tag => $"tagged {tag}"))),
            (instrument.TargetKind is { } kind ? Words.Of(kind) : "") + (instrument.TargetTag is null ? "" : $" tagged {instrument.TargetTag}"),
            string.Join(", ", instrument.CostEachTurn.Select(RuleText.Cost)), string.Join(' ', instrument.Modes.Select(Words.Of)),
            Number(instrument.Lag), Number(instrument.Turns), .. Cited(instrument.Citation, instrument.At)];

    private static string Comes(InjectDefinition inject) => (inject.Turn, inject.When) switch
    {
        (null, null) => "by hand",
        ({ } turn, null) => FormattableString.Invariant($"turn {turn}"),
        ({ } turn, { } when) => FormattableString.Invariant($"turn {turn} if {when.Text}"),
        (_, { } when) => FormattableString.Invariant($"from turn {inject.NotBefore} when {when.Text}"),
    };

    private string CarriersOf(int mechanism)
    {
        IEnumerable<string> carriers =
        [
            .. Carriers.Rules(world, mechanism), .. Carriers.Crises(world, mechanism).Select(id => $"crisis {id}"),
            .. Carriers.Ladders(world, mechanism).Select(id => $"ladder {id}"), .. Carriers.Cards(world, mechanism).Select(id => $"card {id}"),
        ];
        return carriers.Any() ? string.Join(", ", carriers) : "nothing yet";
    }

    private static string[] Cited(Citation citation, SourceSpan at) => [citation.Source, Words.Of(citation.Grade), Words.Place(at)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
