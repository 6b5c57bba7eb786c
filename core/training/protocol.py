"""The closed set of messages between the app and the trainer worker."""

from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters, MergeAdapters, Merged
from core.training.consistency_messages import MadeConsistent, MakeConsistent
from core.training.machine_messages import Dismiss, Dismissed, Serve, Served
from core.training.messages import (
    CheckpointSaved,
    Finish,
    Fuse,
    Fused,
    Pause,
    StageBegan,
    StepFinished,
    Train,
    TrainingFinished,
    TrainingPaused,
)
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure, Measured
from core.workers.protocol import Failed

Job = (
    Train
    | EvaluateByTime
    | LearnScratch
    | Measure
    | Fuse
    | MeasureAdapters
    | MergeAdapters
    | MakeConsistent
    | Serve
    | Dismiss
)
Result = (
    TrainingFinished
    | TrainingPaused
    | Measured
    | Fused
    | AdaptersMeasured
    | Merged
    | MadeConsistent
    | Served
    | Dismissed
)
Command = Job | Pause | Finish
Event = StageBegan | StepFinished | CheckpointSaved | Result | Failed
