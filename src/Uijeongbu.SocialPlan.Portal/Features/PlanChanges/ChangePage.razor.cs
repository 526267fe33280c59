using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>One change set.</summary>
public sealed partial class ChangePage
{
    private YearChanges? _found;
    private ChangeSet? _set;
    private PlanAt _before = PlanAt.Empty;
    private PlanAt? _after;
    private IReadOnlyList<EntryText> _texts = [];
    private IReadOnlyList<SavedFile> _files = [];
    private TypedForm _typed = new(null);
    private string? _misfit;
    private string? _refusal;
    private string? _refusedField;
    private string? _refusedForm;

    /// <summary>Region code of the address.</summary>
    [Parameter]
    public string Region { get; set; } = "";

    /// <summary>Year of implementation.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>제N차 변경.</summary>
    [Parameter]
    public int Number { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "add")]
    private string? Add { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    private string? Done { get; set; }

    [SupplyParameterFromQuery(Name = "pick")]
    private string[]? Picks { get; set; }

    private EntryForm? Adding => Enum.TryParse<EntryForm>(Add, out var form) && Enum.IsDefined(form) ? form : null;

    private bool MayWrite => _found!.Year.MayWrite && _found.WhyNot() is null;

    private bool MayEdit => MayWrite && _set!.Status is ChangeSetStatus.Drafted;

    private string Here => string.Create(CultureInfo.InvariantCulture, $"{_found!.Year.Address}/changes/{Number}");

    private DateOnly Today => Korea.DayOf(Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    // After a form was refused at the same address, the earlier success is no news.
    private string? DoneText => HttpMethods.IsPost(Http.Request.Method) ? null : Done switch
    {
        "drafted" => "변경안을 만들었습니다.",
        "added" => "항목을 넣었습니다.",
        "removed" => "항목을 뺐습니다.",
        "revised" => "고친 내용을 저장했습니다.",
        "decided" => $"'{ChangeLabels.Of(_set!.Status)}' 상태로 기록했습니다.",
        "file" => "파일을 붙였습니다.",
        "file-removed" => "파일을 지웠습니다. 이름과 크기는 기록에 남아 있습니다.",
        "enacted" => "시행했습니다. 계획과 목표·예산에 반영되었습니다.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _typed = TypedForm.Of(Http.Request);
        _found = await Services.GetRequiredService<ChangeQueries>().FindAsync(Region, Year, Http.RequestAborted);
        _set = _found?.Find(Number);
        if (_set is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _files = await Services.GetRequiredService<ChangeQueries>().FilesAsync(_set, Http.RequestAborted);
        _before = _found!.Before(_set);
        _texts = EntryText.Of(_before, _set.Content.Entries, _set.Content.EffectiveOn, Year);
        var after = _found.After(_set);
        _after = after.Answer;
        _misfit = _set.Status is ChangeSetStatus.InEffect ? null : after.Problem?.Message;
    }

    private async Task AddAsync()
    {
        var read = new EntryReader(_typed, Year).Read(Adding!.Value);
        (_refusal, _refusedField) = (read.Problem?.Message, EntryFormPart.FirstField);
        if (read.IsOk)
        {
            Settle(await Run<AddChangeEntry>(command => command.RunAsync(new(Target(), read.Answer), Http.RequestAborted)), "added");
        }
    }

    private async Task RemoveAsync() => Settle(
        await Run<RemoveChangeEntry>(command => command.RunAsync(new(Target(), int.TryParse(_typed.Text("Index"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1), Http.RequestAborted)), "removed");

    private async Task ReviseAsync()
    {
        (_refusedForm, _refusedField) = ("revise", "h-weight");
        if (ChangeHeadFields.Read(_typed) is not { } head)
        {
            _refusal = "시행일을 읽지 못했습니다. 달력에서 골라 주십시오.";
            return;
        }

        Settle(await Run<ReviseChange>(command => command.RunAsync(new(Target(), head), Http.RequestAborted)), "revised");
    }

    private async Task DiscardAsync() =>
        Settle(await Run<DiscardChange>(command => command.RunAsync(new(Target()), Http.RequestAborted)), "discarded", _found!.Year.Address + "/changes");

    private async Task DecideAsync()
    {
        _refusedField = ChangeSteps.FirstField;
        if (_typed.Day("On") is not { } on)
        {
            _refusal = "날짜를 읽지 못했습니다. 달력에서 골라 주십시오.";
            return;
        }

        Settle(await Run<DecideChange>(command => command.RunAsync(new(Target(), on, _typed.Text("DocumentNumber")), Http.RequestAborted)), "decided");
    }

    private async Task EnactAsync() => Settle(await Run<EnactChange>(command => command.RunAsync(new(Target()), Http.RequestAborted)), "enacted");

    private Task<Outcome<SavedChange>> Run<TCommand>(Func<TCommand, Task<Outcome<SavedChange>>> run)
        where TCommand : notnull => run(Services.GetRequiredService<TCommand>());

    private ChangeTarget Target() => new(
        _typed.Id("CommandId"), Region, Year, Number, long.TryParse(_typed.Text("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1);

    private void Settle(Outcome<SavedChange> outcome, string done, string? address = null)
    {
        if (outcome.IsOk)
        {
            Navigation.NavigateTo($"{address ?? Here}?done={done}");
        }

        _refusal = outcome.Problem?.Message;
    }
}
