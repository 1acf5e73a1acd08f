using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>What a host is shown of the consequences of its answers: what the order would do to what it sees, and nothing of who asks.</summary>
public sealed class AnswerPreviewTests
{
    [Fact]
    public void Each_answer_shows_what_the_order_would_move_beside_a_refusal()
    {
        var room = Asked(impose: false);

        var previews = Previews(room, room.State);

        Assert.Equal([HostAnswer.Request, HostAnswer.Accept, HostAnswer.Conditions, HostAnswer.Refuse], previews.Select(each => each.Answer));
        var accepted = previews.Single(each => each.Answer == HostAnswer.Accept).Expected;
        Assert.True(accepted.Effects.Single(effect => effect.Slot.Key == "chapare.coca").Next < 0);
        Assert.True(accepted.Effects.Single(effect => effect.Slot.Key == "bolivia.approval").Next < 0);
        Assert.Empty(previews.Single(each => each.Answer == HostAnswer.Refuse).Expected.Effects);
    }

    [Fact]
    public void Whether_a_refused_order_would_be_imposed_and_what_they_have_to_pay_for_it_does_not_show()
    {
        var (plain, forced) = (Asked(impose: false), Asked(impose: true));
        Assert.Equal(Text(plain, plain.State), Text(forced, forced.State));

        var room = Asked(impose: false, turn: 2);
        foreach (var key in new[] { "us.cash", "us.political_capital" })
            Assert.Equal(Text(room, room.Standing(key, 0)), Text(room, room.Standing(key, 90_000)));
    }

    [Fact]
    public void Nobody_but_the_host_is_shown_any_and_none_once_the_time_for_answers_is_over()
    {
        var room = Asked(impose: false);
        var id = room.State.Requests[0].Id;

        Assert.Empty(View.PreviewAnswers(room.Rules, room.State, "us", id));
        Assert.Empty(View.PreviewAnswers(room.Rules, room.State, "bolivia", "none"));
        room.To(Phase.Commitment);
        Assert.NotEmpty(Previews(room, room.State));
        room.To(Phase.Adjudication);
        Assert.Empty(View.PreviewAnswers(room.Rules, room.State, "bolivia", id));
    }

    private static IReadOnlyList<AnswerPreview> Previews(Room room, SessionState state) =>
        [.. View.PreviewAnswers(room.Rules, state, "bolivia", state.Requests[0].Id)];

    private static string Text(Room room, SessionState state) => Eyes.Text(Previews(room, state));

    private static Room Asked(bool impose, int turn = 1)
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        while (room.State.Turn < turn)
            room.To(Phase.Outcome).To(Phase.Deliberation);
        room.Do(room.Draft("us-1", "x", "spraying", "chapare", mode: Mode.Joint, impose: impose));
        room.Do(new AskHost(room.NextId(), room.Now, Room.By("us-1"), "x"));
        return room;
    }
}
