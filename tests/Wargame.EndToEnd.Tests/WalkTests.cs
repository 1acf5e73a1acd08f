using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// One session, from the library to the hot wash, by keyboard alone, on laptops and on phones: what control, a team, an evaluator and an observer
/// do beyond a plain turn. The focus is always seen and never lost; on the way axe looks at every page and sheet, at 1440 pixels, at 390 and
/// at 400 %, by day and by night, and at each in three languages.
/// </summary>
public sealed partial class WalkTests : BrowserTests
{
    private const int LookedAtLeast = 35;
    private const string March = "We march to La Paz with our children";

    private readonly Access access = new(ColorScheme.Light, ColorScheme.Dark);
    private Func<string, Task<Seat>> sit = null!;
    private Seat control = null!;
    private Seat bea = null!;
    private Seat player = null!;
    private Seat evaluator = null!;
    private Seat wall = null!;
    private string code = "";

    /// <summary>On a phone in every run; with <c>WARGAME_THOROUGH</c> set on a laptop and at 400 % too, which takes ten minutes more.</summary>
    public static TheoryData<string> Sizes => Access.Thorough ? ["phone", "laptop", "enlarged"] : ["phone"];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task All_that_a_room_does_is_done_without_a_pointer(string size)
    {
        sit = name => size switch { "phone" => Room.PhoneAsync(name), "enlarged" => Room.EnlargedLaptopAsync(name), _ => Room.LaptopAsync(name) };
        (control, player) = (await sit("control"), await sit("bolivia"));

        await OpenAsync();
        await AdmitAsync();
        await TakeSeatAsync();
        await using var other = await SeatClient.JoinAsync(Server.Address, code, "us", "Sam", []);
        await DutiesAsync();
        await DeliberateAsync(other);
        await ObserveAsync();
        await DiscloseAsync();
        await ArgueAsync(other);
        await RuleAsync();
        await ReadResultsAsync();
        await GoBackAsync();
        await CompareAsync();
        await WashAsync();

        Assert.True(access.Looked >= LookedAtLeast, $"only {access.Looked} places were looked at");
        Assert.True(access.Findings.Count == 0, $"{access.Findings.Count} findings:\n{string.Join('\n', access.Findings)}");
        // Control began with a wrong code, of which a browser makes a note.
        foreach (var seat in new[] { control, player, evaluator, wall })
        {
            var troubles = seat.Troubles.Where(trouble => seat != control || !trouble.Contains("404", StringComparison.Ordinal)).ToList();
            Assert.True(troubles.Count == 0, $"{seat.Name}'s browser reports:\n{string.Join('\n', troubles)}");
        }
    }

    private Task LookAsync(Seat seat, string moment) => access.LookAroundAsync(seat, moment);

    private async Task NextAsync(string phase)
    {
        await control.EnterAsync("control-next");
        await control.WaitForPhaseAsync(phase);
        await player.WaitForPhaseAsync(phase);
    }

    /// <summary>However slow the machine is, no clock ends what is walked. The button that was pressed has the focus still.</summary>
    private async Task GiveTimeAsync()
    {
        for (var more = 0; more < 4; more++) await control.EnterAsync("control-extend-5");
    }

    /// <summary>Where the page has tabs.</summary>
    private static async Task TurnToAsync(Seat seat, string tab)
    {
        if (await seat.See($"tab-{tab}").IsVisibleAsync()) await seat.EnterAsync($"tab-{tab}");
    }
}
