using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Teamwork;

/// <summary>The line in which people say why they decide.</summary>
internal static class Reasons
{
    /// <summary>Reads a reason: of people short or, where the scenario lets them, empty; of a doctrine as it is.</summary>
    public static Refusal? Read(SessionRules rules, Issuer by, string text, out string reason)
    {
        reason = text;
        if (by is not Issuer.Seat)
            return null;
        if (text.AsSpan().Trim().Length == 0)
        {
            reason = "";
            return rules.Scenario.DecisionReasons == ReasonRule.Required ? Refusals.ReasonRequired : null;
        }
        reason = Texts.Reason(text) ?? "";
        return reason.Length == 0 ? Refusals.BadReason : null;
    }

    /// <summary>Whether a reason says nothing that was not said before; leaving it out takes nothing back.</summary>
    public static bool AddsNothing(string reason, string before) => reason.Length == 0 || reason == before;
}
