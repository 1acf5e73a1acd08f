using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.HotWash;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Anonymous answers: nothing says whose they are; control decides what everyone reads, and what belongs together.</summary>
public sealed class HotWashTests
{
    private static readonly Issuer Someone = new Issuer.Someone();

    [Fact]
    public void The_questions_are_asked_in_the_hot_wash_alone()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Outcome);
        Assert.Equal(Refusals.WrongPhase($"", $"").Code, room.Refused(Answer(room, "a", "surprise", "The speed of it.")).Code);
        Assert.Empty(View.Of(room.Rules, room.State, "bolivia").HotWash);

        room.To(Phase.HotWash);
        Assert.Equal(["surprise", "otherwise", "takeaway"], View.Of(room.Rules, room.State, "bolivia").HotWash.Select(question => question.Id));
        room.Do(Answer(room, "a", "surprise", "The speed of it."));
    }

    [Fact]
    public void An_answer_says_neither_whose_it_is_nor_when_it_came()
    {
        var room = AtHotWash();
        var began = room.State.Clock.EnteredAt;
        var before = room.State;
        room.Later(TimeSpan.FromMinutes(3)).Do(Answer(room, "slot-b", "surprise", "The speed of it."));
        room.Later(TimeSpan.FromMinutes(1)).Do(Answer(room, "slot-a", "surprise", "Nobody asked us."));

        var stored = room.Events.OfType<HotWashAnswered>().ToList();
        Assert.All(stored, answered => Assert.Equal((began, Someone), (answered.At, answered.By)));
        Assert.All(stored, answered => Assert.DoesNotContain("bolivia", SessionEventJson.Write(answered), StringComparison.Ordinal));
        Assert.Equal(["slot-a", "slot-b"], room.State.Answers.Select(answer => answer.Slot));
        Assert.Equal(before.Recent, room.State.Recent);
        Assert.Equal(before.Seats, room.State.Seats);
    }

    [Fact]
    public void A_seat_may_not_answer_in_its_own_name()
    {
        var room = AtHotWash();
        var command = new AnswerHotWash(room.NextId(), room.Now, Room.By("bolivia-1"), "a", "surprise", "Me.");

        Assert.Equal("S1126", room.Refused(command).Code);
    }

    [Fact]
    public void The_same_slot_changes_its_answer_and_then_control_has_to_show_it_again()
    {
        var room = AtHotWash();
        room.Do(Answer(room, "a", "surprise", "The speed of it."));
        room.Do(new ShowAnswers(room.NextId(), room.Now, Room.Control, [], true));
        Assert.Equal(["The speed of it."], OnTheWall(room));

        room.Do(Answer(room, "a", "surprise", "How quick it was."));
        Assert.Empty(OnTheWall(room));
        Assert.Single(room.State.Answers);
        Assert.Equal(Refusals.BadId.Code, room.Refused(Answer(room, "a", "otherwise", "Less.")).Code);
    }

    [Fact]
    public void Nobody_but_control_reads_an_answer_before_it_is_shown()
    {
        var room = AtHotWash();
        room.Do(Answer(room, "a", "surprise", "CANARY one"));
        room.Do(Answer(room, "b", "surprise", "CANARY two"));
        Assert.Empty(OnTheWall(room));
        Assert.All(View.OfReview(room.Rules, room.State)!.HotWash, view => Assert.Empty(view.Clusters));
        Assert.Equal(2, View.OfControl(room.Rules, room.State).HotWash[0].Clusters.Sum(cluster => cluster.Answers.Length));

        room.Do(new ShowAnswers(room.NextId(), room.Now, Room.Control, ["b"], true));
        Assert.Equal(["CANARY two"], OnTheWall(room));
        Assert.Equal(2, View.OfBoard(room.Rules, room.State).HotWash[0].Count);
        room.Do(new ShowAnswers(room.NextId(), room.Now, Room.Control, ["b"], false));
        Assert.Empty(OnTheWall(room));
        Assert.Equal(Refusals.NotControl.Code, room.Refused(new ShowAnswers(room.NextId(), room.Now, Room.By("bolivia-1"), [], true)).Code);
        Assert.Equal("S1124", room.Refused(new ShowAnswers(room.NextId(), room.Now, Room.Control, ["zzz"], true)).Code);
    }

    [Fact]
    public void Control_moves_an_answer_and_renames_a_cluster()
    {
        var room = AtHotWash();
        room.Do(Answer(room, "a", "surprise", "The aid came too late."));
        room.Do(Answer(room, "b", "surprise", "Too late, the money."));
        room.Do(new GroupAnswers(room.NextId(), room.Now, Room.Control, ["a", "b"], "Timing"));
        Assert.Equal(["Timing"], Clusters(room).Select(cluster => cluster.Name));

        room.Do(new GroupAnswers(room.NextId(), room.Now, Room.Control, ["a"], ""));
        Assert.Equal(2, Clusters(room).Length);
    }

    [Fact]
    public void Answers_are_checked()
    {
        var room = AtHotWash();
        Assert.Equal("S1121", room.Refused(Answer(room, "a", "surprise", "  ")).Code);
        Assert.Equal("S1121", room.Refused(Answer(room, "a", "surprise", new string('x', Limits.HotWashCharacters + 1))).Code);
        Assert.Equal("S1120", room.Refused(Answer(room, "a", "nothing", "x")).Code);
        room.Do(Answer(room, "a", "surprise", "left\u202Eright\u200B"));
        Assert.Equal("leftright", room.State.Answers[0].Text);
    }

    [Theory]
    [InlineData("The aid came too late for Chapare", "Aid was late, again and again", "Nobody told us about the referendum", "The referendum surprised us")]
    [InlineData("La ayuda llegó demasiado tarde al Chapare", "Tarde la ayuda, como siempre", "Nadie nos avisó del referéndum", "El referendum nos sorprendió")]
    [InlineData("A ajuda chegou tarde demais ao Chapare", "Tarde a ajuda, como sempre", "Ninguém nos avisou do referendo", "O referendo nos surpreendeu")]
    public void Answers_with_the_same_words_stand_together_in_every_language(string late, string again, string told, string surprised)
    {
        ImmutableArray<HotWashAnswer> answers = [Said("1", late), Said("2", told), Said("3", again), Said("4", surprised)];

        var clusters = HotWash.Clusters.Of(answers, answers);

        Assert.Equal([["1", "3"], ["2", "4"]], clusters.Select(cluster => cluster.Answers.Select(answer => answer.Slot).ToArray()));
        Assert.All(clusters, cluster => Assert.NotEmpty(cluster.Name));
        Assert.Equal(
            clusters.Select(cluster => cluster.Name), HotWash.Clusters.Of(answers.Reverse(), answers.Reverse()).Select(cluster => cluster.Name));
    }

    [Fact]
    public void Answers_that_share_nothing_stand_alone()
    {
        ImmutableArray<HotWashAnswer> answers = [Said("1", "Patience."), Said("2", "Listening"), Said("3", "!!!")];

        Assert.Equal(3, HotWash.Clusters.Of(answers, answers).Length);
    }

    private static HotWashAnswer Said(string slot, string text) => new(slot, "surprise", text);

    private static Room AtHotWash() => new Room().Seat("bolivia-1").To(Phase.HotWash);

    private static AnswerHotWash Answer(Room room, string slot, string question, string text) =>
        new(room.NextId(), room.Now, Someone, slot, question, text);

    private static ImmutableArray<Cluster> Clusters(Room room) => View.OfControl(room.Rules, room.State).HotWash[0].Clusters;

    private static IEnumerable<string> OnTheWall(Room room) =>
        View.OfBoard(room.Rules, room.State).HotWash.SelectMany(view => view.Clusters).SelectMany(cluster => cluster.Answers).Select(answer => answer.Text);
}
