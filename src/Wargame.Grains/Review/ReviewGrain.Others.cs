using Wargame.Grains.Sessions;
using Wargame.Protocol.Review;
using Wargame.Review.Across;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>The session beside another one, whose review is open to the same reader, or which the reader has in a file.</content>
public sealed partial class ReviewGrain
{
    private int _files;

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
        var here = Compared(language);
        var rules = (await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile)).In(language);
        var stored = await store.Read(other);
        return await Workshop.Work(() =>
        {
            var there = SessionJournal.Fold(rules, stored);
            return new BesideSessionReply(BesideWriter.Write(SessionsBeside.Of([here, new(there.JoinCode, rules, there)])), null);
        });
    }

    /// <inheritdoc/>
    public async Task<BesideSessionReply?> BesideFile(byte[] file, Language language)
    {
        if (!await IsOver())
            return null;
        if (_files >= Limits.WaitingFiles)
            return new(null, HostRefusals.ReviewIsBusy);
        var here = Compared(language);
        _files++;
        try
        {
            return await Workshop.Work(() =>
            {
                var (there, refusal) = CarriedSession.Read(file, here.Rules.Scenario.Id, language);
                return new BesideSessionReply(there is null ? null : BesideWriter.Write(SessionsBeside.Of([here, there])), refusal);
            });
        }
        finally
        {
            _files--;
        }
    }

    private ComparedSession Compared(Language language) => new(_track.Now.JoinCode, _rules.In(language), _track.Now);
}
