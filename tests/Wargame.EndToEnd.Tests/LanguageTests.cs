using System.Text.RegularExpressions;
using Wargame.Scenarios.Languages;
using Wargame.Sessions.Languages;

namespace Wargame.EndToEnd.Tests;

/// <summary>A turn played in Spanish while the board is read in Portuguese: no sentence of the server is English on either page.</summary>
public sealed partial class LanguageTests : BrowserTests
{
    [Fact]
    public async Task One_seat_plays_a_turn_in_spanish_beside_a_board_in_portuguese()
    {
        var (me, wall) = (await Room.LaptopAsync("language-es", "es-BO"), await Room.ProjectorAsync("language-pt", "pt-BR"));
        await me.Page.GotoAsync(Server.Address);
        await me.See("landing-team-bolivia").CheckAsync();
        await me.See("landing-name").FillAsync("Luz");
        await me.PressAsync("landing-play-alone");
        await me.WaitForPhaseAsync("deliberation");
        await wall.Page.GotoAsync($"{Server.Address}/board/{CodeOf(me)}");
        await wall.WaitForPhaseAsync("deliberation");
        await me.ReadBriefAsync();
        await EnglishIsAbsentAsync(me, wall);

        await me.AnswerEverythingAsync();
        await me.DraftFirstLegalAsync();
        await EnglishIsAbsentAsync(me);
        await me.SignAsync();
        await me.WaitForPhaseAsync("outcome");
        await wall.WaitForPhaseAsync("outcome");
        await EnglishIsAbsentAsync(me, wall);
        await me.PictureAsync("language-es-outcome");
        await wall.PictureAsync("language-pt-board");
        Assert.True(me.Troubles.Count == 0, string.Join('\n', me.Troubles));
    }

    private static async Task EnglishIsAbsentAsync(params Seat[] seats)
    {
        foreach (var seat in seats)
        {
            var text = await seat.Page.Locator("body").InnerTextAsync();
            Assert.True(text.Length > 200, $"{seat.Name} shows nothing");
            var found = Catalogue.Where(sentence => sentence.IsMatch(text)).Select(sentence => sentence.Match(text).Value).ToList();
            Assert.True(found.Count == 0, $"{seat.Name} reads English: {string.Join(" | ", found)}");
        }
    }

    /// <summary>Every English sentence of the server that is two words or more, with anything in its holes.</summary>
    private static IReadOnlyList<Regex> Catalogue { get; } =
    [
        .. ServerPhrases.Of(Language.Spanish).Select(entry => entry.Key).Where(pattern => Words().IsMatch(pattern) && !Holes().IsMatch(pattern[..3]))
            .Select(pattern => new Regex(Holes().Replace(Regex.Escape(pattern).Replace(@"\{", "{", StringComparison.Ordinal), "[^\n]{1,60}?"), RegexOptions.NonBacktracking)),
    ];

    private static string CodeOf(Seat seat) => JoinCode().Match(string.Concat(seat.Received)).Groups["code"].Value;

    [GeneratedRegex(@"""joinCode"":""(?<code>\w{6})""")]
    private static partial Regex JoinCode();

    [GeneratedRegex(@"\p{L}{2,} \p{L}{2,}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Holes();
}
