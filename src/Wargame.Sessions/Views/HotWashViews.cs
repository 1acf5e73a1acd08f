using System.Collections.Immutable;
using Wargame.Sessions.HotWash;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Views;

/// <summary>A question of the hot wash with what was answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Count">How many answers there are, shown or not.</param>
/// <param name="Clusters">Its answers that the viewer may read, the largest cluster first.</param>
public sealed record HotWashView(HotWashQuestion Question, int Count, ImmutableArray<Cluster> Clusters);

/// <summary>The hot wash as each may see it: control all answers, everybody else those that control lets them read.</summary>
internal static class HotWashDesk
{
    /// <summary>The questions, from the hot wash on.</summary>
    public static ImmutableArray<HotWashQuestion> Questions(Sight sight) => sight.State.Phase == Phase.HotWash ? sight.Rules.Scenario.HotWash : [];

    /// <summary>The answers, from the hot wash on.</summary>
    public static ImmutableArray<HotWashView> Answers(Sight sight) => sight.IsOver
        ? [.. sight.Rules.Scenario.HotWash.Select(question => Of(sight, question))]
        : [];

    private static HotWashView Of(Sight sight, HotWashQuestion question)
    {
        // Hidden answers must not show through in what the others are called: only what the viewer may read is put together.
        ImmutableArray<HotWashAnswer> all = [.. sight.State.Answers.Where(answer => sight.Viewer is Viewer.Control || answer.Shown)];
        return new(
            question, sight.State.Answers.Count(answer => answer.Question == question.Id),
            Clusters.Of(all.Where(answer => answer.Question == question.Id), all));
    }
}
