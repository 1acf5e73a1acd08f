using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Seen;

public sealed class VerdictTests
{
    private static Room Ended()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands", turns: 3));
        return room.To(Phase.HotWash);
    }

    [Fact]
    public void There_is_no_verdict_and_no_answer_to_a_private_card_before_the_end()
    {
        var view = new Room().To(Phase.Outcome).Team("bolivia");

        Assert.Null(view.Verdict);
        Assert.Null(view.PrivateCard!.Met);
    }

    [Fact]
    public void The_score_is_the_weight_of_what_was_met_and_half_of_what_was_partly()
    {
        var verdict = Ended().Team("bolivia").Verdict!;

        var expected = verdict.Lines.Sum(line => line.State switch
        {
            LineState.Met => line.Line.Weight,
            LineState.Partly => line.Line.Weight / 2.0,
            _ => 0,
        });
        Assert.Equal(expected, verdict.Score);
        Assert.Equal(["calm", "liked"], verdict.Lines.Select(line => line.Line.Id));
    }

    [Fact]
    public void Half_of_an_odd_weight_is_not_lost_and_half_a_point_is_rounded_up_in_the_end()
    {
        var lines = SmallScenario.Rules.Model.Definition.Mandates[0].Lines.Select(line => (line with { Weight = 15 }, LineState.Partly)).ToList();

        Assert.Equal((8, 15), (Verdicts.Score(lines.Take(1)), Verdicts.Score(lines)));
    }

    [Fact]
    public void It_tells_in_sentences_what_came_of_the_mandate_and_through_what()
    {
        var verdict = Ended().Team("bolivia").Verdict!;

        Assert.Equal(3, verdict.Sentences.Length);
        Assert.Contains("of 2 objectives met", verdict.Sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("tension, Lowlands", verdict.Sentences[1], StringComparison.Ordinal);
        Assert.All(verdict.Sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_actor_without_a_mandate_is_not_judged()
    {
        var verdict = Ended().Team("oas").Verdict!;

        Assert.Equal(0, verdict.Score);
        Assert.Empty(verdict.Sentences);
        Assert.Null(verdict.PrivateCard);
    }
}
