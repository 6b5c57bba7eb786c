"""The closed set of messages between the app and the trainer worker."""

from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters, MergeAdapters, Merged
from core.training.messages import (
    CheckpointSaved,
    EvaluateByTime,
    Evaluated,
    Fuse,
    Fused,
    Measure,
    Pause,
    StageBegan,
    StepFinished,
    Train,
    TrainingFinished,
    TrainingPaused,
)
from core.workers.protocol import Failed

Job = Train | EvaluateByTime | Measure | Fuse | MeasureAdapters | MergeAdapters
Result = TrainingFinished | TrainingPaused | Evaluated | Fused | AdaptersMeasured | Merged
Command = Job | Pause
Event = StageBegan | StepFinished | CheckpointSaved | Result | Failed
