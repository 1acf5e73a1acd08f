using Wargame.Sessions.Commands;
using Wargame.Sessions.Consent;
using Wargame.Sessions.Gates;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Drafting;

/// <summary>What may be drafted.</summary>
internal static class DraftRules
{
    /// <summary>Why the draft may not stand beside the rest of its desk, or null. The draft with the same id counts as replaced.</summary>
    public static Refusal? WhyNot(SessionRules rules, SessionState state, Draft draft) =>
        Form(rules, draft) ?? Beside(rules, state, draft) ?? Law(rules, state, draft) ?? Affordable(rules, state, draft);

    /// <summary>The draft that a command asks for: at home nothing is offered, asked or imposed.</summary>
    public static Draft Make(SessionRules rules, string actor, SaveDraft command)
    {
        var foreign = Hosts.Foreign(rules, actor, command.Instrument, command.Target) is not null;
        var mode = foreign ? command.Mode : Mode.Requested;
        return new(
            command.DraftId, actor, command.Instrument, command.Target, command.Level, mode, command.Turns,
            foreign && mode != Mode.Imposed && command.ImposeIfRefused, command.By, command.Because);
    }

    /// <summary>The desk with the draft in its place, or at the end.</summary>
    public static Desk Place(Desk desk, Draft draft) => desk with
    {
        Drafts = desk.Draft(draft.Id) is { } earlier ? desk.Drafts.Replace(earlier, draft) : desk.Drafts.Add(draft),
    };

    private static Refusal? Form(SessionRules rules, Draft draft)
    {
        if (!Texts.IsId(draft.Id))
            return Refusals.BadId;
        if (rules.Instrument(draft.Instrument) is not { } instrument)
            return Refusals.NoSuchInstrument;
        if (rules.Entity(draft.Target) is null)
            return Refusals.NoSuchTarget;
        if (draft.Level is < 1 or > Order.FullLevel)
            return Refusals.BadLevel;
        if (draft.Turns is < 1 or > World.Limits.Turns)
            return Refusals.BadTurns;
        return draft.ImposeIfRefused && !instrument.Modes.Contains(Mode.Imposed) ? Refusals.CannotImpose : null;
    }

    private static Refusal? Law(SessionRules rules, SessionState state, Draft draft) =>
        Legality.WhyNot(rules, state, draft) is { } why ? Refusals.NotLegal(why) : null;

    private static Refusal? Beside(SessionRules rules, SessionState state, Draft draft)
    {
        var desk = state.Desk(draft.Actor);
        if (desk.Drafts.Any(other => other.Id != draft.Id && other.Instrument == draft.Instrument && other.Target == draft.Target))
            return Refusals.Duplicate;
        if (desk.Draft(draft.Id) is null && desk.Drafts.Length >= Limits.Drafts)
            return Refusals.TooManyDrafts;
        return Means.GoingOn(state, draft.Actor, desk.Stopping).Any(programme => Same(programme.Order, draft))
            ? Refusals.AlreadyRuns
            : null;
    }

    private static bool Same(Order order, Draft draft) => order.Instrument == draft.Instrument && order.Target == draft.Target;

    private static Refusal? Affordable(SessionRules rules, SessionState state, Draft draft) => TooDear(rules, Means.Lacking(
        rules, state, Place(state.Desk(draft.Actor), draft), Means.Drafted(rules, state, [draft])));

    /// <summary>Why a running order may not go on after all beside what has been drafted meanwhile, or null.</summary>
    public static Refusal? WhyNotGoOn(SessionRules rules, SessionState state, Programme programme)
    {
        var desk = state.Desk(programme.Order.Actor);
        if (desk.Drafts.Any(draft => Same(programme.Order, draft)))
            return Refusals.Duplicate;
        var going = desk with { Stopping = desk.Stopping.Remove(programme.Order.Id) };
        return desk.Drafts.IsEmpty ? null : TooDear(rules, Means.Lacking(rules, state, going, rules.Model.CostAhead(programme)));
    }

    private static Refusal? TooDear(SessionRules rules, string? variable) => variable is null
        ? null
        : Refusals.TooDear(rules.Model.Definition.Variables.First(defined => defined.Id == variable));
}
