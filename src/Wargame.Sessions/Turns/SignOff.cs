using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

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
        state.IsPlayed(actor) && IsEnough(RuleOf(rules, actor), state.Desk(actor).Ready.Length, state.SeatsOf(actor).Count(seat => !seat.Absent));

    /// <summary>Whether so many signatures are enough of those who may sign; absent seats are not waited for.</summary>
    public static bool IsMet(SessionRules rules, SessionState state, string actor, int given) =>
        IsEnough(RuleOf(rules, actor), given, Roles.Holders(rules, state, actor, SeatRight.Sign).Length);

    private static bool IsEnough(SignOffRule rule, int given, int asked) => rule switch
    {
        SignOffRule.One => given >= 1,
        SignOffRule.Majority => given >= 1 && 2 * given > asked,
        _ => given >= Math.Max(1, asked),
    };
}
