using System.Text.Json;
using Wargame.Cli.Output;
using Wargame.Review.Exports;
using Wargame.World.Definition;

namespace Wargame.Cli.Model;

/// <summary>What may be ordered and what happens by itself.</summary>
internal static partial class ModelJson
{
    private static void Instrument(Utf8JsonWriter json, InstrumentDefinition instrument)
    {
        json.WriteString("id", instrument.Id);
        json.WriteString("name", instrument.Name);
        json.WriteString("text", instrument.Text);
        json.WriteWords("by", instrument.By);
        json.WriteWords("by_tags", instrument.ByTags);
        json.WriteString("target", instrument.TargetKind is { } kind ? Words.Of(kind) : null);
        json.WriteString("target_tag", instrument.TargetTag);
        json.WriteString("reach", instrument.Reach);
        Costs(json, "cost", instrument.CostEachTurn);
        Costs(json, "cost_once", instrument.CostOnce);
        json.WriteNumber("lag", instrument.Lag);
        json.WriteNumber("turns", instrument.Turns);
        json.WriteWords("modes", instrument.Modes.Select(Words.Of));
        json.WriteBoolean("consent", instrument.NeedsConsent);
        json.WriteFigure("imposition", Figures.Plain(instrument.ImpositionWeight));
        json.WriteBoolean("capacity", instrument.TakesCapacity);
        json.WriteBoolean("money", instrument.MoneyBased);
        json.WriteBoolean("covert", instrument.Covert);
        List(json, "legal_when", instrument.LegalWhen, (writer, law) =>
        {
            writer.WriteString("when", law.Condition.Text);
            writer.WriteString("otherwise", law.Otherwise);
        });
        Citation(json, instrument.Citation, instrument.At);
    }

    private static void Costs(Utf8JsonWriter json, string name, IEnumerable<CostDefinition> costs)
    {
        json.WriteStartObject(name);
        foreach (var cost in costs)
            json.WriteFigure(cost.Variable, Figures.Plain(cost.Amount));
        json.WriteEndObject();
    }

    private static void Mechanics(Utf8JsonWriter json, MechanicsDefinition? mechanics)
    {
        json.WriteStartObject("ownership");
        foreach (var mode in Enum.GetValues<Mode>().Where(mode => mechanics?.OwnershipByMode.ContainsKey(mode) ?? false))
            json.WriteFigure(Words.Of(mode), Figures.Plain(mechanics!.OwnershipByMode[mode]));
        json.WriteEndObject();
        json.WriteString("ownership_factor", Text(mechanics?.OwnershipFactor));
        json.WriteFigure("ownership_minimum", Figures.Plain(mechanics?.OwnershipMinimum ?? 0));
        json.WriteString("skim", Text(mechanics?.Skim));
        json.WriteString("capacity", Text(mechanics?.Capacity));
    }

    private static void Inject(Utf8JsonWriter json, InjectDefinition inject)
    {
        json.WriteString("id", inject.Id);
        json.WriteString("title", inject.Title);
        if (inject.Turn is { } turn)
            json.WriteNumber("turn", turn);
        else
            json.WriteNull("turn");
        json.WriteString("when", Text(inject.When));
        json.WriteNumber("not_before", inject.NotBefore);
        json.WriteWords("to", inject.To);
        Citation(json, inject.Citation, inject.At);
    }

    private static void Crisis(Utf8JsonWriter json, CrisisDefinition crisis)
    {
        json.WriteString("id", crisis.Id);
        json.WriteString("name", crisis.Name);
        json.WriteString("on_when", crisis.OnWhen.Text);
        json.WriteString("off_when", Text(crisis.OffWhen));
        json.WriteString("hazard", Text(crisis.Hazard));
        json.WriteNumber("cool_down", crisis.CoolDown);
        json.WriteBoolean("repeats", crisis.Repeats);
        json.WriteWords("to", crisis.To);
        Numbers(json, "mechanisms", crisis.Mechanisms);
        Citation(json, crisis.Citation, crisis.At);
    }

    private static void Ladder(Utf8JsonWriter json, LadderDefinition ladder)
    {
        json.WriteString("id", ladder.Id);
        json.WriteString("name", ladder.Name);
        json.WriteString("holds", $"{ladder.Entity}.{ladder.Variable}");
        json.WriteWords("rungs", ladder.Rungs.Select(rung => rung.Name));
        json.WriteString("hazard_up", ladder.HazardUp.Text);
        json.WriteString("hazard_down", ladder.HazardDown.Text);
        Numbers(json, "mechanisms", ladder.Mechanisms);
        Citation(json, ladder.Citation, ladder.At);
    }

    private static void Card(Utf8JsonWriter json, ChoiceCardDefinition card)
    {
        json.WriteString("id", card.Id);
        json.WriteString("actor", card.Actor);
        json.WriteString("title", card.Title);
        json.WriteString("opens_when", card.OpensWhen.Text);
        json.WriteBoolean("repeats", card.Repeats);
        json.WriteWords("options", card.Options.Select(option => option.Id));
        json.WriteString("default", card.Default);
        Numbers(json, "mechanisms", card.Mechanisms);
        Citation(json, card.Citation, card.At);
    }

    private static void Indicator(Utf8JsonWriter json, IndicatorDefinition indicator)
    {
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteString("value", indicator.Value.Text);
        json.WriteString("unit", indicator.Unit.Symbol);
        json.WriteString("source", indicator.Citation.Source);
        json.WriteString("grade", Words.Of(indicator.Citation.Grade));
    }
}
