using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>How a crisis stands before a turn is played, most pressing first.</summary>
public enum CrisisState
{
    /// <summary>It is on.</summary>
    On,

    /// <summary>It may break out after the turn, if things stay as they are.</summary>
    Possible,

    /// <summary>It could break out if things got a little worse.</summary>
    Near,

    /// <summary>Nothing points to it.</summary>
    Far,
}

/// <summary>A crisis as those see it who are told of it.</summary>
/// <param name="Crisis">The crisis; its conditions are for control.</param>
/// <param name="State">How it stands.</param>
/// <param name="Since">The label of the turn in which it broke out; empty while it is off.</param>
/// <param name="Hazard">Chance to break out after the turn, in thousandths; 0 unless that is possible.</param>
/// <param name="To">Names of those who are told; empty for everyone.</param>
public sealed record CrisisView(CrisisDefinition Crisis, CrisisState State, string Since, int Hazard, ImmutableArray<string> To);
