using Wargame.Grains.Sessions;
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
        if (await directory.FindSession(other) is not { } entry)
            return new(null, HostRefusals.UnknownToken);
        if (entry.Scenario != _rules.Scenario.Id)
            return new(null, HostRefusals.NotSameScenario);
        if (await GrainFactory.GetGrain<ISessionGrain>(other).PlayedOut() is null)
            return new(null, HostRefusals.OtherStillPlayed);
        var here = new ComparedSession(_track.Now.JoinCode, _rules.In(language), _track.Now);
        var rules = (await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile)).In(language);
        var stored = await store.Read(other);
        return await Workshop.Work(() =>
        {
            var there = SessionJournal.Fold(rules, stored);
            return new BesideSessionReply(BesideWriter.Write(SessionsBeside.Of([here, new(there.JoinCode, rules, there)])), null);
        });
    }
}
