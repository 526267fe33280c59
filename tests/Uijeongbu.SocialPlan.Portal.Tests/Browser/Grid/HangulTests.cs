using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>Typing Korean is never disturbed: no frame while a syllable is composed, no key taken from the input method, text whole through renders.</summary>
[Collection(GridTests.Name)]
public sealed class HangulTests(GridSite grid, Chromium chromium)
{
    private const string Text = "한글입력";

    private static readonly string[][] Syllables = [["ㅎ", "하", "한"], ["ㄱ", "그", "글"], ["ㅇ", "이", "입"], ["ㄹ", "려", "력"]];

    [BrowserFact]
    public async Task Composing_sends_nothing_and_keeps_the_text_whole_while_others_save()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await using var other = await GridVisit.OpenAsync(chromium, grid.Site);
        var frames = await CountFramesAsync(visit);
        var narrative = visit.Page.Locator("textarea.cell").Nth(1);
        await narrative.FocusAsync();
        var input = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        foreach (var (steps, i) in Syllables.Select((steps, i) => (steps, i)))
        {
            foreach (var step in steps)
            {
                await input.SendAsync("Input.imeSetComposition", new() { ["text"] = step, ["selectionStart"] = 1, ["selectionEnd"] = 1 });
            }

            frames.OwnMoves().Should().Be(0, "nothing is sent while composing");
            if (i == 2)
            {
                await other.EnterAsync(11, "79.5"); // a render in the middle of a syllable
                await visit.ShowsAsync(11, "79.5", 1500);
                (await narrative.InputValueAsync()).Should().EndWith("한글입");
            }

            await input.SendAsync("Input.insertText", new() { ["text"] = steps[^1] });
        }

        (await narrative.InputValueAsync()).Should().EndWith(Text);
        await visit.Page.Keyboard.PressAsync("Tab");
        var row = visit.Page.Locator("tr.nar:has(textarea)").Nth(1);
        await Assertions.Expect(row.Locator(".stt")).ToContainTextAsync("저장됨");
        frames.OwnMoves().Should().Be(1, "leaving the field is one event");
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        await Assertions.Expect(visit.Page.Locator("textarea.cell").Nth(1)).ToHaveValueAsync(new Regex(Text + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [BrowserFact]
    public async Task An_open_syllable_owns_every_key()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.Cell(12).FocusAsync();
        var input = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await input.SendAsync("Input.imeSetComposition", new() { ["text"] = "해", ["selectionStart"] = 1, ["selectionEnd"] = 1 });

        foreach (var (key, code) in new[] { ("Enter", 13), ("ArrowDown", 40), ("Escape", 27) })
        {
            await visit.Page.EvaluateAsync(
                "([key, code]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))",
                new object[] { key, code.ToString(CultureInfo.InvariantCulture) });
            (await visit.FocusedAsync()).Should().Be("c12", key);
            (await visit.ValueAsync(12)).Should().Be("해", key);
        }
    }

    private static async Task<Frames> CountFramesAsync(GridVisit visit)
    {
        var network = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        Frames frames = new();
        network.Event("Network.webSocketFrameSent").OnEvent += (_, sent) => frames.Add(sent!.Value.GetProperty("response"));
        await network.SendAsync("Network.enable");
        return frames;
    }

    /// <summary>Frames with an event of the page; acknowledgements of renders and pings are not meant.</summary>
    private sealed class Frames
    {
        private const int Binary = 2;

        private int _events;

        public void Add(JsonElement frame)
        {
            var text = frame.GetProperty("payloadData").GetString() ?? "";
            if (frame.GetProperty("opcode").GetInt32() == Binary && Encoding.UTF8.GetString(Convert.FromBase64String(text)).Contains("DispatchEventAsync", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _events);
            }
        }

        public int OwnMoves() => Volatile.Read(ref _events);
    }
}
