using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>A price in a variable of the team's actor.</summary>
/// <param name="Variable">What is paid.</param>
/// <param name="Amount">In its unit; negative for a gain.</param>
public sealed record Price(VariableDefinition Variable, double Amount);

/// <summary>An order that the team may or may not give now.</summary>
/// <param name="Order">Instrument, target, modes, and the reasons against it.</param>
/// <param name="Host">The actor that governs the target when it is foreign, or null.</param>
/// <param name="CostEachTurn">At full level.</param>
/// <param name="CostOnce">At full level, first turn only.</param>
public sealed record OrderChoiceView(
    LegalOrder Order, EntityDefinition? Host, ImmutableArray<Price> CostEachTurn, ImmutableArray<Price> CostOnce)
{
    /// <summary>The reasons against it, in words.</summary>
    public required ImmutableArray<string> WhyNot { get; init; }
}

/// <summary>A draft on the team's page.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Target">The target.</param>
/// <param name="Host">Who is asked, or null.</param>
/// <param name="By">The name of whoever drafted it; empty for a doctrine and for a seat that was freed.</param>
/// <param name="Cost">What it costs in its first turn.</param>
/// <param name="Asked">Whether the host has been asked.</param>
/// <param name="Answer">The host's answer, or null.</param>
public sealed record DraftView(
    Draft Draft, InstrumentDefinition Instrument, EntityDefinition Target, EntityDefinition? Host, string By,
    ImmutableArray<Price> Cost, bool Asked, HostAnswer? Answer)
{
    /// <summary>The name of whoever saved it last; empty when nobody else has since it was drafted.</summary>
    public string ChangedBy { get; init; } = "";

    /// <summary>The revision, which whoever changes it must have seen.</summary>
    public int Revision { get; init; }
}

/// <summary>A running order of the team.</summary>
/// <param name="Programme">The order and how it goes.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Target">The target.</param>
/// <param name="Cost">What it costs each turn.</param>
/// <param name="Stopping">Whether it ends with this turn's commitment.</param>
public sealed record ProgrammeView(
    Programme Programme, InstrumentDefinition Instrument, EntityDefinition Target, ImmutableArray<Price> Cost, bool Stopping);

/// <summary>A request for the team's consent.</summary>
/// <param name="Request">The request with its answer.</param>
/// <param name="From">Who asks.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Target">Where.</param>
/// <param name="Silence">What no answer will mean.</param>
public sealed record RequestView(
    ConsentRequest Request, EntityDefinition From, InstrumentDefinition Instrument, EntityDefinition Target, HostAnswer Silence);

/// <summary>A card to be answered.</summary>
/// <param name="Card">The card.</param>
/// <param name="Chosen">The option's id chosen so far, or null.</param>
public sealed record CardView(ChoiceCardDefinition Card, string? Chosen);

/// <summary>Something that orders are paid from.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Has">Now, in its unit.</param>
/// <param name="Running">What running orders will take this turn, in its unit.</param>
/// <param name="Drafted">What the drafts will take in their first turn, in its unit.</param>
public sealed record MeansView(VariableDefinition Variable, double Has, double Running, double Drafted)
{
    /// <summary>What is left.</summary>
    public double Left => Has - Running - Drafted;
}
