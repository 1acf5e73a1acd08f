using Wargame.EventStore;
using Wargame.Grains.Lines;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Review;
using Wargame.Review.Across;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>The session beside another one, whose review is open to the same reader.</content>
public sealed partial class ReviewGrain
{
    /// <inheritdoc/>
    public async Task<BesideSessionReply?> BesideSession(string other, Language language)
    {
        if (!await IsOver())
            return null;
        var (entry, stand, refusal) = await Reach(other);
        if (refusal is not null)
            return new(null, refusal);
        var here = new ComparedSession(_track.Now.JoinCode, _rules.In(language), _track.Now);
        var rules = (await shelf.Rules(entry!.Scenario, entry.ScenarioHash, entry.Profile)).In(language);
        var stored = await store.Read(other);
        return await Workshop.Work(() => new BesideSessionReply(
            BesideWriter.Write(SessionsBeside.Of([here, new(stand!.JoinCode, rules, SessionJournal.Fold(rules, stored))])), null));
    }

    /// <summary>Another session of the scenario that nobody plays any more; a line that its room has left is one too.</summary>
    private async Task<(SessionEntry? Entry, LineStand? Stand, Refusal? Refusal)> Reach(string other)
    {
        if (await directory.FindSession(other) is not { } entry)
            return (null, null, HostRefusals.UnknownToken);
        if (entry.Scenario != _rules.Scenario.Id)
            return (null, null, HostRefusals.NotSameScenario);
        var stand = await GrainFactory.GetGrain<ISessionGrain>(other).Line(Language.English);
        return stand is { IsOver: false, IsAway: false } ? (null, null, HostRefusals.OtherStillPlayed) : (entry, stand, null);
    }
}
