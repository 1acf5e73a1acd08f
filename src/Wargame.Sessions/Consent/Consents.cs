using Wargame.Sessions.Events;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Consent;

/// <summary>How foreign orders are asked for and what an answer makes of them (MODEL 3.4).</summary>
internal static class Consents
{
    /// <summary>Who is asked about a draft, or null when nobody is: at home, without need of consent, or imposed anyway.</summary>
    public static string? HostOf(SessionRules rules, Draft draft)
    {
        if (draft.Mode == Mode.Imposed || rules.Instrument(draft.Instrument) is not { NeedsConsent: true })
            return null;
        return Hosts.Foreign(rules, draft.Actor, draft.Instrument, draft.Target);
    }

    /// <summary>The request that was made for a draft in this turn, or null.</summary>
    public static ConsentRequest? RequestFor(SessionState state, Draft draft) => state.Request(RequestId(state, draft));

    /// <summary>Whether a host must still be asked about the draft.</summary>
    public static bool IsToBeAsked(SessionRules rules, SessionState state, Draft draft) =>
        HostOf(rules, draft) is not null && RequestFor(state, draft) is null;

    /// <summary>Asks the host.</summary>
    public static HostAsked Ask(SessionRules rules, SessionState state, Draft draft, Stamp stamp) =>
        new(stamp, RequestId(state, draft), HostOf(rules, draft) ?? throw NotAsked(draft), draft);

    /// <summary>What the host's answer makes of a locked draft.</summary>
    public static GivenOrder Resolve(SessionRules rules, SessionState state, Draft draft)
    {
        if (HostOf(rules, draft) is null)
            return new(draft, draft.ToOrder(state.Turn, draft.Mode), null, null, null, "");
        if (RequestFor(state, draft) is not { Answer: { } answer } request)
            throw NotAsked(draft);
        var order = ModeAfter(draft, answer) is { } mode ? draft.ToOrder(state.Turn, mode) : null;
        return new(draft, order, request.Host, answer, request.AnsweredBy, request.Because);
    }

    /// <summary>The order that a draft is as things stand: a host that has not answered agrees. Null when it was refused.</summary>
    public static Order? AsItStands(SessionRules rules, SessionState state, Draft draft) =>
        HostOf(rules, draft) is null || RequestFor(state, draft) is not { Answer: { } answer }
            ? draft.ToOrder(state.Turn, draft.Mode)
            : ModeAfter(draft, answer) is { } mode ? draft.ToOrder(state.Turn, mode) : null;

    /// <summary>The mode after an answer, or null when the order is withdrawn.</summary>
    public static Mode? ModeAfter(Draft draft, HostAnswer answer) => answer switch
    {
        HostAnswer.Request => Mode.Requested,
        HostAnswer.Accept => draft.Mode is Mode.Joint or Mode.Multilateral ? draft.Mode : Mode.Accepted,
        HostAnswer.Conditions => Mode.Conditioned,
        _ => draft.ImposeIfRefused ? Mode.Imposed : null,
    };

    /// <summary>A request is known by the id of the order that it asks for.</summary>
    private static string RequestId(SessionState state, Draft draft) => draft.OrderId(state.Turn);

    private static InvariantBrokenException NotAsked(Draft draft) =>
        new("an order that needs consent has a host, and an answer before it counts", draft.Actor + "/" + draft.Id);
}
