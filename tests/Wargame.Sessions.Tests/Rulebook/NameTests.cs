using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Names that read as another's, and characters that cannot be seen.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Control")]
    [InlineData("CONTROL.")]
    [InlineData("  control  ")]
    [InlineData("Con\u200Btrol")]
    [InlineData("Con\u00ADtrol")]
    [InlineData("C\u043Entr\u043El")] // Cyrillic о
    [InlineData("\u0421\u043Entrol")] // Cyrillic С and о
    [InlineData("C0ntr0l")]
    [InlineData("Ｃｏｎｔｒｏｌ")]
    [InlineData("Cóntrol")]
    [InlineData("Co\u0301ntrol")]
    [InlineData("\U0001D402\U0001D428\U0001D427\U0001D42D\U0001D42B\U0001D428\U0001D425")] // mathematical bold
    [InlineData("@control")]
    [InlineData("White  cell")]
    [InlineData("Célula Blanca")]
    [InlineData("Facilitador")]
    [InlineData("Controle")]
    [InlineData("f a c i l i t a t o r")]
    public void A_name_that_reads_as_controls_is_refused(string name)
    {
        Assert.Equal("S0950", new Room().Refused(Take(name)).Code);
        Assert.False(TakeSeat.IsName(name));
    }

    [Theory]
    [InlineData("Ana Controles de Paz")]
    [InlineData("María José")]
    [InlineData("Zoë O’Connor-Núñez")]
    [InlineData("李小龙")]
    [InlineData("عائشة")]
    [InlineData("Мария")]
    [InlineData("Agent 007")]
    public void A_persons_own_name_is_kept_as_it_is_written(string name) => Assert.Equal(name, Seated(name));

    [Theory]
    [InlineData("A\u200Bna", "Ana")]
    [InlineData("\uFEFFAna\u2060", "Ana")]
    [InlineData("An\u200Da", "Ana")]
    [InlineData("\u3164Ana", "Ana")]
    [InlineData("Ana\U000E0041", "Ana")]
    public void What_cannot_be_seen_is_taken_out_of_a_name(string name, string kept) => Assert.Equal(kept, Seated(name));

    [Theory]
    [InlineData("\u200B\u200B")]
    [InlineData("\u3164")]
    [InlineData("\u2800 \u2800")]
    [InlineData("Ana\u202Eanilorac")]
    [InlineData("\u2067Ana\u2069")]
    [InlineData("Ana\nControl")]
    public void A_name_of_nothing_or_one_that_turns_the_line_around_is_refused(string name) =>
        Assert.Equal("S0004", new Room().Refused(Take(name)).Code);

    [Fact]
    public void A_torn_name_is_refused() => Assert.Equal("S0004", new Room().Refused(Take("Ana" + (char)0xD83D)).Code);

    [Fact]
    public void A_message_keeps_its_words_and_loses_what_turns_or_hides_them()
    {
        var room = new Room().Seat("bolivia-1");

        room.Do(new SendMessage(room.NextId(), room.Now, Room.By("bolivia-1"), [], "", "We \u202Ella\u202C ag\u200Bree"));

        Assert.Equal("We lla agree", room.State.Conversations[0].Messages[0].Text);
    }

    private static string Seated(string name)
    {
        var room = new Room();
        room.Do(Take(name));
        return room.State.Seats[0].Person;
    }

    private static TakeSeat Take(string name) => new("take", Room.Start, Room.By("s"), "s", "bolivia", name);
}
