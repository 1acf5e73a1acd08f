namespace Wargame.EndToEnd.Tests;

/// <summary>The five browsers of the seminar and the steps that its people take again and again.</summary>
public sealed class SeminarRoom(Seat control, Seat bolivia, Seat unitedStates, Seat cocaleros, Seat projector)
{
    public Seat Control => control;

    public Seat Bolivia => bolivia;

    public Seat UnitedStates => unitedStates;

    public Seat Cocaleros => cocaleros;

    public Seat Projector => projector;

    public IReadOnlyList<Seat> Teams { get; } = [bolivia, unitedStates, cocaleros];

    public IReadOnlyList<Seat> Everyone { get; } = [control, bolivia, unitedStates, cocaleros, projector];

    public static async Task<SeminarRoom> OpenAsync(Room room) => new(
        await room.LaptopAsync("control"), await room.LaptopAsync("bolivia"), await room.LaptopAsync("us"),
        await room.PhoneAsync("cocaleros"), await room.ProjectorAsync("projector"));

    /// <summary>Control opens the session; the teams join with its code, one by a typed code, the phone by the QR's address.</summary>
    public async Task<string> GatherAsync(string address)
    {
        await control.Page.GotoAsync(address);
        await control.See("landing-run-seminar").WaitForAsync();
        await control.PictureAsync("landing");
        await control.PressAsync("landing-run-seminar");
        var code = Compact(await control.See("join-code").First.InnerTextAsync());

        foreach (var team in Teams)
        {
            await team.Page.GotoAsync($"{address}/join/{code}");
            await team.See($"join-team-{team.Name}").WaitForAsync();
            await team.PictureAsync($"join-{team.Name}");
            await team.PressAsync($"join-team-{team.Name}");
            await team.See("join-name").FillAsync($"Person at {team.Name}");
            await team.PressAsync("join-submit");
            await team.See("phase").First.WaitForAsync();
        }

        await projector.Page.GotoAsync($"{address}/board/{code}");
        await projector.See("phase").First.WaitForAsync();
        return code;
    }

    private static string Compact(string code) => string.Concat(code.Where(char.IsLetterOrDigit));
}
