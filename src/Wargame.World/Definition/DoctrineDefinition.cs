using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>What a government answers to a foreign order on its soil (MODEL 3.4).</summary>
public enum HostAnswer
{
    /// <summary>It makes the order its own: the mode becomes requested.</summary>
    Request,

    /// <summary>It agrees: joint and multilateral offers stay so, others become accepted.</summary>
    Accept,

    /// <summary>It agrees on conditions: the mode becomes conditioned.</summary>
    Conditions,

    /// <summary>It refuses: the order is withdrawn, or imposed if the orderer said so.</summary>
    Refuse,
}

/// <summary>An order that a doctrine considers. Its formulas may use only what the actor may see.</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id; the actor's own id without a target.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">The mode abroad.</param>
/// <param name="Turns">How many turns; null for the instrument's own.</param>
/// <param name="Worth">0 to 10; ordered when above the doctrine's threshold, the highest first.</param>
/// <param name="Because">The reason, in the actor's mind.</param>
/// <param name="At">Where it is written.</param>
public sealed record DoctrinePreference(
    string Instrument, string Target, int Level, Mode Mode, int? Turns, Formula Worth, string Because, SourceSpan At);

/// <summary>An answer that a doctrine gives to requests; the first whose condition holds is given, else the scenario's silence.</summary>
/// <param name="Instrument">The instrument's id, or null for any.</param>
/// <param name="When">The condition; null for always.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Because">The reason.</param>
/// <param name="At">Where it is written.</param>
public sealed record DoctrineAnswer(string? Instrument, Formula? When, HostAnswer Answer, string Because, SourceSpan At);

/// <summary>What a doctrine chooses on a card; the first whose condition holds, else the card's default.</summary>
/// <param name="Card">The card's id.</param>
/// <param name="Option">The option's id.</param>
/// <param name="When">The condition; null for always.</param>
/// <param name="Because">The reason.</param>
/// <param name="At">Where it is written.</param>
public sealed record DoctrineChoice(string Card, string Option, Formula? When, string Because, SourceSpan At);

/// <summary>How an actor, or a kind of actor, behaves when nobody plays it.</summary>
/// <param name="Actor">An actor's id, or null when <paramref name="Kind"/> is given.</param>
/// <param name="Kind">A kind of actor; an actor's own doctrine comes before its kind's.</param>
/// <param name="Preferences">Orders that it considers.</param>
/// <param name="Answers">Answers to requests.</param>
/// <param name="Choices">Choices on cards.</param>
/// <param name="Threshold">Worth above which it orders, 0 to 10.</param>
/// <param name="Most">Most orders a turn, 0 to 10.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record DoctrineDefinition(
    string? Actor,
    EntityKind? Kind,
    ImmutableArray<DoctrinePreference> Preferences,
    ImmutableArray<DoctrineAnswer> Answers,
    ImmutableArray<DoctrineChoice> Choices,
    double Threshold,
    int Most,
    Citation Citation,
    SourceSpan At);
