using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Turns;

/// <summary>Who must sign, or say that they are ready, for a team to count.</summary>
public static class SignOff
{
    /// <summary>The rule of the team that plays the actor; one for an actor that people may not play.</summary>
    public static SignOffRule RuleOf(SessionRules rules, string actor) => rules.Scenario.Team(actor)?.SignOff ?? SignOffRule.One;

    /// <summary>Whether the actor's orders are signed: by its people, or by its doctrine while nobody plays it.</summary>
    public static bool IsSigned(SessionRules rules, SessionState state, string actor)
    {
        var desk = state.Desk(actor);
        return state.IsPlayed(actor) ? IsMet(rules, state, actor, desk.SignedBy.Length) : desk.DoctrineSigned;
    }

    /// <summary>Whether a played team is ready to go on.</summary>
    public static bool IsReady(SessionRules rules, SessionState state, string actor) =>
        state.IsPlayed(actor) && IsMet(rules, state, actor, state.Desk(actor).Ready.Length);

    /// <summary>Whether so many signatures of the team's seats are enough; absent seats are not waited for.</summary>
    public static bool IsMet(SessionRules rules, SessionState state, string actor, int given)
    {
        var taken = state.SeatsOf(actor).Count(seat => !seat.Absent);
        return RuleOf(rules, actor) switch
        {
            SignOffRule.One => given >= 1,
            SignOffRule.Majority => given >= 1 && 2 * given > taken,
            _ => given >= Math.Max(1, taken),
        };
    }
}
