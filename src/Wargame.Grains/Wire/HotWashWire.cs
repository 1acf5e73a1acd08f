using System.Collections.Immutable;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The hot wash.</summary>
internal static class HotWashWire
{
    public static HotWashQuestionView ToWire(this HotWashQuestion question) => new(question.Id, question.Ask);

    public static IReadOnlyList<HotWashView> ToWire(this ImmutableArray<Seen.HotWashView> answers) =>
    [
        .. answers.Select(view => new HotWashView(
            view.Question.ToWire(), view.Count,
            [.. view.Clusters.Select(cluster => new HotWashCluster(
                cluster.Name, [.. cluster.Answers.Select(answer => new HotWashAnswerView(answer.Slot, answer.Text, answer.Shown, answer.Group))]))])),
    ];
}
