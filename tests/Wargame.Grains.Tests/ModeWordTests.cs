using Wargame.Grains.Wire;

namespace Wargame.Grains.Tests;

/// <summary>Modes as browsers write them.</summary>
public class ModeWordTests
{
    [Theory]
    [InlineData("joint", Wargame.World.Definition.Mode.Joint)]
    [InlineData("", Wargame.World.Definition.Mode.Requested)]
    public void A_mode_is_read_by_its_word(string word, Wargame.World.Definition.Mode mode) => Assert.Equal(mode, DraftReader.ReadMode(word));

    [Fact]
    public void A_word_that_is_no_mode_is_none() => Assert.Null(DraftReader.ReadMode("Joint; drop"));
}
