using Wargame.EventStore;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Review;
using Wargame.Review.Across;
using Wargame.Review.Across.Shares;
using Wargame.Review.Attribution;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>Who made the difference to another session: begun by the first who asks, worked out beside the play, and kept.</content>
public sealed partial class ReviewGrain
{
    // Released turns never change, so their number says which of them were compared.
    private readonly List<((string Other, int Here, int There) Turns, AttributionProgress Progress, Task<SharedDifference> Answer)> _differences = [];

    /// <inheritdoc/>
    public async Task<DifferenceView?> Difference(string other, Language language)
    {
        if (!await IsOver())
            return null;
        var (entry, stand, refusal) = await Reach(other);
        if (refusal is null && entry!.ScenarioHash != _rules.Scenario.Hash)
            refusal = HostRefusals.NotSameVersion;
        if (refusal is not null)
            return new(0, null, refusal);
        var (_, progress, answer) = SharedWith(entry!, (other, _track.Now.Turns.Length, stand!.Released), stand.JoinCode);
        var (done, found) = await Patience.Wait(answer, () => progress.Share);
        return new(done, found is null ? null : DifferenceWriter.Write(_rules.In(language), found), null);
    }

    private ((string Other, int Here, int There) Turns, AttributionProgress Progress, Task<SharedDifference> Answer) SharedWith(
        SessionEntry entry, (string Other, int Here, int There) turns, string code)
    {
        _differences.RemoveAll(known => known.Answer.IsFaulted);
        if (_differences.Find(known => known.Turns == turns) is { Answer: not null } found)
            return found;
        // What somebody still waits for is not let go: it would be begun again and again.
        if (_differences.Count >= Limits.KeptDifferences && _differences.FindIndex(known => known.Answer.IsCompleted) is >= 0 and var oldest)
            _differences.RemoveAt(oldest);
        var progress = new AttributionProgress();
        var begun = (turns, progress, Share(entry, new(_track.Now.JoinCode, _rules, _track.Now), code, progress));
        _differences.Add(begun);
        return begun;
    }

    private async Task<SharedDifference> Share(SessionEntry entry, ComparedSession here, string code, AttributionProgress progress)
    {
        var rules = await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile);
        var stored = await store.Read(entry.SessionId);
        return await Workshop.Work(() => SharedDifference.Of(here, new(code, rules, SessionJournal.Fold(rules, stored)), Workshop.Hands, progress: progress));
    }
}
