"""Put a new adapter into a base model."""

import torch
from peft import LoraConfig, PeftModel, get_peft_model

from core.training.base_model import BaseModel
from core.training.machine import Pace
from core.training.recipe import ALL_LINEAR, Recipe


def attach(base: BaseModel, recipe: Recipe, pace: Pace) -> PeftModel:
    """Return the base with an adapter that changes nothing yet; its tensors are float32."""
    model = base.model.to(pace.device)
    if pace.uses_bf16:
        # Autocast would convert the frozen weights anew at every use. Embedding and norms stay float32, and so does
        # the residual stream.
        for module in model.modules():
            if isinstance(module, torch.nn.Linear):
                module.weight = torch.nn.Parameter(module.weight.bfloat16(), requires_grad=False)
    targets = recipe.targets if recipe.targets == ALL_LINEAR else recipe.targets.split()
    config = LoraConfig(r=recipe.rank, lora_alpha=recipe.alpha, lora_dropout=0.0, target_modules=targets)
    attached = get_peft_model(model, config)
    for parameter in attached.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return attached.eval()  # nothing behaves differently in training: there is no dropout
