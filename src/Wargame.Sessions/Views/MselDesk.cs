using System.Collections.Immutable;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Turns;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>The master scenario events list, for control alone.</summary>
internal static class MselDesk
{
    /// <summary>Every inject in the order of the list, those that control has written last.</summary>
    public static ImmutableArray<MselRow> Of(Sight sight)
    {
        var next = DueNext(sight);
        var scenario = sight.World.Injects.Select((inject, place) => Row(sight, inject, place, next));
        return [.. scenario, .. sight.State.Msel.Written.Select((written, place) => Row(sight, written, sight.World.Injects.Length + place + 1, next))];
    }

    private static MselRow Row(Sight sight, InjectDefinition inject, int place, ImmutableHashSet<string> next)
    {
        var state = sight.State;
        var plan = state.Msel.Plan(inject.Id);
        var now = state.Msel.Present(inject, sight.Rules.Language);
        var came = state.Injects.Contains(inject.Id) ? state.Turn : state.World.InjectTurns[place];
        var status = came > 0 ? InjectStatus.Sent
            : plan?.Coming == InjectComing.Held ? InjectStatus.Held
            : plan?.Coming == InjectComing.Skipped || (plan?.Turn is null && state.Msel.Dropped.Contains(inject.Id)) ? InjectStatus.Skipped
            : next.Contains(inject.Id) ? InjectStatus.Next
            : InjectStatus.Planned;
        return new(
            now, TypeOf(now), status, sight.Names(now.To), came > 0 ? null : plan?.Turn, came > 0 ? came : null,
            SentAt(sight, inject.Id), false, plan?.Words is not null || state.Msel.Fix(inject.Id) is not null, plan?.Reason ?? "", By(sight, inject.Id));
    }

    private static MselRow Row(Sight sight, WrittenInject written, int serial, ImmutableHashSet<string> next) => new(
        written.Definition(serial, sight.Rules.Language), TypeOf(written.Definition(serial, sight.Rules.Language)),
        written.Came is not null ? InjectStatus.Sent : next.Contains(written.Id) ? InjectStatus.Next : InjectStatus.Planned,
        sight.Names(written.To), null, written.Came, SentAt(sight, written.Id), true, false, "", By(sight, written.Id));

    private static string By(Sight sight, string id) => sight.By(sight.State.Cell.LastOn(Touches.Inject(id))?.By);

    private static DateTimeOffset? SentAt(Sight sight, string id) =>
        sight.State.Msel.SentAt.TryGetValue(id, out var at) ? at : null;

    private static InjectType TypeOf(InjectDefinition inject) => (inject.Turn, inject.When) switch
    {
        (null, null) => InjectType.Manual,
        (null, _) => InjectType.Conditional,
        (_, null) => InjectType.Scheduled,
        _ => InjectType.Contingency,
    };

    /// <summary>What would come at the start of the next turn if this one ended as it stands: nobody asked refuses, nobody drafts more.</summary>
    private static ImmutableHashSet<string> DueNext(Sight sight)
    {
        var state = sight.State;
        if (state.Phase >= Phase.HotWash || state.Turn >= sight.World.Turns)
            return [];
        var world = AtItsEnd(sight);
        return [.. MselLaw.Due(sight.Rules, state, world), .. MselLaw.WrittenDue(sight.Rules, state, world).Select(written => written.Id)];
    }

    private static WorldState AtItsEnd(Sight sight) => sight.State switch
    {
        { Proposal: { } proposal } => proposal.Result.State,
        { Phase: Phase.Briefing or Phase.Deliberation or Phase.Commitment } state =>
            sight.Rules.Model.Step(state.World, Proposals.AsDrafted(sight.Rules, state), ledger: false).State,
        var state => state.World,
    };
}
