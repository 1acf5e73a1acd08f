namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about the people in the room: S0950 to S0999.</summary>
public static partial class Refusals
{
    /// <summary>S0950: a name that would be taken for control's.</summary>
    public static Refusal NameOfControl { get; } =
        new("S0950", "This name reads as the facilitator's.", "Write your own name.");
}
