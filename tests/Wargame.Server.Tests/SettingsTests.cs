using Wargame.Server.LearningRecords;
using Wargame.Server.SignIn;

namespace Wargame.Server.Tests;

/// <summary>What settings say of themselves.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Settings_do_not_tell_their_secret_when_they_are_written_down()
    {
        object[] all =
        [
            new LearningRecordSettings(new Uri("https://records.example/statements"), "key-of-the-server", "a-secret"),
            new SignInSettings(new Uri("https://people.example"), "wargame", "a-secret"),
        ];

        Assert.All(all, settings => Assert.DoesNotContain("a-secret", $"{settings}", StringComparison.Ordinal));
    }
}
