using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Scenarios;

/// <summary>How a scenario has free-text orders.</summary>
/// <param name="Most">How many a team may give in a turn, 0 to 3; 0 for none.</param>
/// <param name="Way">How they are judged unless control chooses otherwise.</param>
public sealed record ArgumentSettings(int Most, JudgementWay Way)
{
    /// <summary>One a turn, decided by a draw.</summary>
    public static ArgumentSettings Usual { get; } = new(1, JudgementWay.Roll);
}
