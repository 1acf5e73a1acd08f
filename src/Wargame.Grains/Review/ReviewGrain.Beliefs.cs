using System.Collections.Immutable;
using Wargame.Protocol.Review;
using Wargame.Review.Attribution;
using Wargame.Review.Beliefs;
using Wargame.Review.Experiments;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <content>Which decisions depend on the belief: begun by the first who asks, worked out beside the play, and kept.</content>
public sealed partial class ReviewGrain
{
    private ImmutableArray<TurnRecord> _believedTurns;
    private AttributionProgress _believing = new();
    private Task<UnderBeliefs>? _believed;

    /// <inheritdoc/>
    public async Task<BeliefsView?> UnderBeliefs(Language language)
    {
        if (!await IsOver())
            return null;
        if (_believed is null || _believed.IsFaulted || _believedTurns != _track.Now.Turns)
            (_believedTurns, _believed) = (_track.Now.Turns, Believe(_track.Now, _believing = new()));
        var progress = _believing;
        var (done, found) = await Patience.Wait(_believed, () => progress.Share);
        return new(done, found is null ? null : BeliefsWriter.Write(_rules.In(language), _track.Now, found));
    }

    private async Task<UnderBeliefs> Believe(SessionState session, AttributionProgress progress)
    {
        var (scenario, pinned) = (_rules.Scenario, _rules.Model.Profile);
        var others = ImmutableArray.CreateBuilder<SessionRules>();
        foreach (var profile in ExperimentPlan.Profiles(scenario).Where(profile => profile != pinned))
            others.Add(await shelf.Rules(scenario.Id, scenario.Hash, profile));
        return await Workshop.Work(() => Wargame.Review.Beliefs.UnderBeliefs.Of(session, _rules, others.ToImmutable(), Workshop.Hands, progress));
    }
}
