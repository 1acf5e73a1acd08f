using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>The hot wash in browsers: phones answer, control shows, the wall tells; the review keeps it.</summary>
public sealed class HotWashTests : BrowserTests
{
    [Fact]
    public async Task Phones_answer_and_the_wall_shows_what_control_lets_it()
    {
        var control = await Room.LaptopAsync("hotwash-control");
        var wall = await Room.ProjectorAsync("hotwash-wall");
        var phones = new[] { await Room.PhoneAsync("hotwash-ana"), await Room.PhoneAsync("hotwash-sam") };
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        var code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        foreach (var (phone, team) in phones.Zip(["bolivia", "us"]))
            await JoinAsync(phone, code, team);
        await wall.Page.GotoAsync($"{Server.Address}/board/{code}");
        await control.AdvanceToAsync("hotWash");

        await AnswerAsync(phones[0], "surprise", "The aid came too late for the Chapare");
        await AnswerAsync(phones[1], "surprise", "Late aid, again");
        await AnswerAsync(phones[0], "otherwise", "Talk to the prefects first");
        await AnswerAsync(phones[1], "takeaway", "Deadlines make policy");
        await phones[0].PictureAsync("hotwash-phone");
        await phones[1].PressAsync("hotwash-change-takeaway");
        await AnswerAsync(phones[1], "takeaway", "Deadlines make policy, not plans");

        await Assertions.Expect(control.See("hotwash-answer")).ToHaveCountAsync(4);
        await control.PictureAsync("hotwash-queue");
        await Assertions.Expect(wall.See("hotwash-shown")).ToHaveCountAsync(0);
        await control.PressAsync("hotwash-show");
        await Assertions.Expect(wall.See("hotwash-cluster")).ToHaveCountAsync(1);
        await control.PressAsync("hotwash-show-all");
        await wall.See("hotwash-shown").GetByText("Deadlines make policy, not plans").WaitForAsync();
        await Assertions.Expect(wall.See("hotwash-cluster")).ToHaveCountAsync(3);
        await wall.PictureAsync("hotwash-wall");
        await control.PressAsync("hotwash-rename");
        await control.See("hotwash-name").FillAsync("Too late");
        await control.PressAsync("hotwash-name-save");
        await wall.See("hotwash-shown").GetByText("Too late").First.WaitForAsync();

        await phones[0].Page.GetByTestId("open-review").First.ClickAsync();
        await phones[0].See("review-hotwash").GetByText("Late aid, again").WaitForAsync();
        Assert.All([control, wall, .. phones], seat => Assert.Empty(seat.Troubles));
    }

    private async Task JoinAsync(Seat phone, string code, string team)
    {
        await phone.Page.GotoAsync($"{Server.Address}/join/{code}");
        await phone.PressAsync($"join-team-{team}");
        await phone.See("join-name").FillAsync("Person");
        await phone.PressAsync("join-submit");
        await phone.ReadBriefAsync();
    }

    private static async Task AnswerAsync(Seat phone, string question, string text)
    {
        await phone.See($"hotwash-text-{question}").FillAsync(text);
        await phone.PressAsync($"hotwash-send-{question}");
        await phone.See($"hotwash-sent-{question}").GetByText(text).WaitForAsync();
    }
}
